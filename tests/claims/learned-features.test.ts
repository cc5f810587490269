/**
 * Weights are worth something only with the features that they were learned with. Here is one number for all the
 * features of a text; whoever changes a feature function trains again (`npm run train`), and writes the new ones down.
 */
import { describe, expect, it } from 'vitest';
import { boundariesIn } from '../../src/claims/boundaries.ts';
import { candidatesIn, claimFeatures } from '../../src/claims/candidates.ts';
import { createColumns } from '../../src/claims/columns.ts';
import { contentEdges } from '../../src/claims/content-edges.ts';
import { voicesBySentence } from '../../src/claims/voices.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createWeigher } from '../../src/linear/weigher.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { articleOf, at, said } from '../support/hand-made-article.ts';
import { hashIds, NEW_WEIGHTS } from '../support/hash-ids.ts';

const readColumns = createReadColumns(loadWordClasses());
const BITS = 22;
const MODEL = { weights: new Int8Array(1 << BITS), scale: 1, bits: BITS };

type Parts = Parameters<typeof said>[1];

/** The features of each stretch, with each voice that it may be of. */
const featuresOf = (text: string, voices: readonly Parts[], figures: readonly string[]): number[] => {
  const article = {
    ...articleOf(
      text,
      voices.map((parts) => said(text, parts)),
    ),
    numbers: figures.map((words) => at(text, words)),
  } as unknown as ReturnType<typeof articleOf>;
  const columns = createColumns(article, readColumns);
  const weigher = createWeigher(MODEL, true);
  const edges = contentEdges(article);
  const bySentence = voicesBySentence(article);
  article.sentences.forEach(({ firstToken, endToken }, index) => {
    const sentence = { first: firstToken, end: endToken };
    const own = bySentence.get(index) ?? [];
    const boundaries = boundariesIn(article, columns, edges, sentence, own);
    for (const candidate of candidatesIn(columns, boundaries, own))
      claimFeatures(weigher, columns, sentence, candidate);
  });
  return [...weigher.ids.subarray(0, weigher.size)];
};

const LONG =
  'On Friday, the old port of Delft, which the navy sold in May, fell and the army left, but Okoro said 12 boats had been saved.';
const QUOTED =
  '“We will,” Mayor Okoro, 46, said on Friday, “close 12 ports of the country before the winter.”';
const TWO =
  'Lind denied that the plan failed because prices rose, while Moss and Reyes said it “never had a chance”.';
const TELLS = 'According to the ministry, the talks, held in Oslo, were useful. He warned of a flood.';

const JOINED = [
  'The talks failed; the port fell: nobody stayed – not one – and the army left, killing nine, with 4 percent of $40 gone.',
  'While the army slept, the council kept the tax, but the mayor, whose term ends in May, did not; she never voted for it.',
  'Because prices rose after the vote, although few had expected that, Delft, including its two big old red brick steel mills, shut and never reopened.',
  'If the rains fail when they should come, farmers and millers will sell, or so a man in the small town by the old harbour says.',
  'The talks, now in their third and by far the longest and most bitter week of this cold year, were held in Oslo.',
].join('\n');
const MARKED = [
  '“We will stay,” she said. “It is over, and he knows it”.',
  'It is “not true”, the ministry thinks, that mills, approved by Congress in 2010, would ever close.',
  'Officials say the plan, which “may never work,” was allegedly sold; asked about it, Lind laughed.',
].join('\n');

describe('the features of claims', () => {
  it.each([
    [
      'own words',
      'Prices rose and wages fell in May, when the mill that Lind ran closed.',
      [],
      [],
      'd844b209',
    ],
    [
      'one who is told to have said it',
      LONG,
      [{ speaker: 'Okoro', cue: 'said', content: ['12 boats had been saved'] }],
      ['12 boats'],
      '51c74849',
    ],
    [
      'a quotation in two pieces',
      QUOTED,
      [
        {
          speaker: 'Mayor Okoro',
          cue: 'said',
          content: ['“We will,”', '“close 12 ports of the country before the winter.”'],
          quote: 'direct' as const,
        },
      ],
      ['46', '12 ports'],
      '6158fdba',
    ],
    [
      'two voices',
      TWO,
      [
        {
          speaker: 'Lind',
          cue: 'denied',
          content: ['that the plan failed because prices rose'],
          stance: 'denies' as const,
        },
        {
          speaker: 'Moss and Reyes',
          cue: 'said',
          content: ['it “never had a chance”'],
          quote: 'mixed' as const,
        },
      ],
      [],
      'b91fea78',
    ],
    [
      'a source before, and a content without a verb',
      TELLS,
      [
        { speaker: 'the ministry', cue: 'According to', content: ['the talks, held in Oslo, were useful'] },
        { speaker: 'He', cue: 'warned', content: ['of a flood'] },
        { content: ['held in Oslo'] },
      ],
      [],
      '02aa4c6e',
    ],
    ['all joints', JOINED, [], ['4 percent', '$40'], 'e9ed070c'],
    [
      'marks and tags',
      MARKED,
      [
        {
          speaker: 'she',
          cue: 'said',
          content: ['“We will stay,”', '“It is over, and he knows it”'],
          quote: 'direct' as const,
        },
        { speaker: 'the ministry', cue: 'thinks', content: ['It is “not true”'], quote: 'mixed' as const },
        {
          speaker: 'Officials',
          cue: 'say',
          content: ['the plan, which “may never work,” was allegedly sold'],
        },
        { cue: 'allegedly', content: ['the plan, which “may never work,” was'], stance: 'believes' as const },
      ],
      ['2010'],
      '0a511735',
    ],
  ])('are those of the weights: %s', (_, text, voices, figures, expected) => {
    expect(hashIds(featuresOf(text, voices, figures)), NEW_WEIGHTS).toBe(expected);
  });
});
