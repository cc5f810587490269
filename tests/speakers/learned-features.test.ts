/**
 * Weights are worth something only with the features that they were learned with. Here is one number for all the
 * features of a text; whoever changes one trains again (`npm run train`), and writes the new numbers down.
 */
import { describe, expect, it } from 'vitest';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { surnamesOf } from '../../src/speakers/is-surname.ts';
import { loadRanker } from '../../src/speakers/load-ranker.ts';
import { resolveArticle } from '../../src/speakers/resolve-article.ts';
import { articleOf, said } from '../support/hand-made-article.ts';
import { hashIds, NEW_WEIGHTS } from '../support/hash-ids.ts';

const isSurname = surnamesOf(loadWordClasses());
const ranker = loadRanker();

/** The features of all who could be meant, for every pronoun and description of a text. */
const featuresOf = (text: string, voices: readonly Parameters<typeof said>[1][]): number[] => {
  const ids: number[] = [];
  resolveArticle(
    articleOf(
      text,
      voices.map((parts) => said(text, parts)),
    ),
    isSurname,
    {
      ...ranker,
      observe: ({ rows }) => {
        for (const row of rows) ids.push(row.length, ...row);
      },
    },
  );
  return ids;
};

const VISIT = [
  'Mayor Ruth Moss, 46, met Senator Tom Reyes (R-Maine) in Delft on Friday.',
  'He said the old port, which the navy sold, was safe.',
  'The senator told reporters that she had been warned; her aides, led by Anna Lind, agreed.',
  '“I will pay for it,” she said, “and they will pay me back.”',
].join('\n');

const BODIES = [
  'Norsk Steel closed its mill in Hull.',
  'The company said it would reopen in May, but the Danish Fisheries Ministry doubted that.',
  'It asked the firm for a plan, and they sent one to the ministry.',
  'When he arrived, Piet van der Berg, a lawyer for the company, left them alone.',
].join('\n');

const CROWD = [
  'Ann Orr, Bea Orr and Cat Orr ran for mayor.',
  'Ann Orr won.',
  'The winner thanked her sister, who had lost to her before, and Mr. Dorn.',
  'Later he said that the farmer’s wife and his own voted for them.',
].join('\n');

const FAR = [
  'Senator Ruth Moss of Vermont told the council on Monday that her party, which had ruled for twelve long and quiet years, would not run.',
  'Her colleague Rep. Tom Reyes, a Democrat from New York who was 46, agreed with the senator; he called it a day.',
  'According to Bea Lind, the head of the Farm Bank, who was there with her husband, it was late.',
  'Rain fell.',
  'The banker and the lawmaker left, and with them his driver.',
  'Nobody saw her again, but the 46-year-old did; he, too, said that they were tired.',
  'Orr, who knew both of them, wrote to her: “She is my friend, and he is hers.”',
  'The Vermont Democrat had met the chief executive of Norsk Steel when she led its board.',
  'Neither the official nor the company would say whose idea it was.',
].join('\n');

describe('the features of who is meant', () => {
  it.each([
    [
      'people',
      VISIT,
      [
        { speaker: 'He', cue: 'said the', content: ['old port, which the navy sold, was safe'] },
        { speaker: 'The senator', cue: 'told reporters', content: ['that she had been warned'] },
        { content: ['“I will pay for it,”', '“and they will pay me back.”'], quote: 'direct' as const },
      ],
      'bae2204e',
    ],
    [
      'bodies',
      BODIES,
      [
        { speaker: 'The company', cue: 'said', content: ['it would reopen in May'] },
        { speaker: 'the Danish Fisheries Ministry', cue: 'doubted', content: ['that.'] },
      ],
      'b9803978',
    ],
    [
      'people far apart',
      FAR,
      [
        { speaker: 'the senator', cue: 'agreed with', content: ['he called it a day'] },
        { speaker: 'Bea Lind', cue: 'According to', content: ['it was late'] },
        {
          speaker: 'Orr',
          cue: 'wrote to her',
          content: ['“She is my friend, and he is hers.”'],
          quote: 'direct' as const,
        },
      ],
      '000e8081',
    ],
    ['many of one name', CROWD, [], '6b5a6bda'],
  ])('are those of the weights: %s', (_, text, voices, expected) => {
    expect(hashIds(featuresOf(text, voices)), NEW_WEIGHTS).toBe(expected);
  });
});
