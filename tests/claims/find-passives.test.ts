import { describe, expect, it } from 'vitest';
import { passivesIn } from '../../src/claims/find-passives.ts';
import { spanOf } from '../../src/text/token-range.ts';
import { timeStages } from '../support/article-stages.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

const passivesOf = (text: string): string[] => {
  const article = timeStages(text).claimed;
  return article.sentences.flatMap(({ firstToken, endToken }) =>
    passivesIn(article, { first: firstToken, end: endToken }).map((range) => {
      const { start, end } = spanOf(article.tokens, range);
      return text.slice(start, end);
    }),
  );
};

describe('find-passives', () => {
  it.each([
    [
      'The cuts follow harsh, new tariffs against Norway approved by the Danish parliament.',
      ['new tariffs against Norway approved by the Danish parliament'],
    ],
    [
      'Bakers praised the flour law passed on Friday by Congress.',
      ['the flour law passed on Friday by Congress'],
    ],
    [
      'She was cheered by the success of two judges nominated by President Lind.',
      ['two judges nominated by President Lind'],
    ],
    ['They met in a mill owned by Norsk Steel of Orlen.', ['a mill owned by Norsk Steel of Orlen']],
    // the sentence itself tells it
    ['The law was passed by Congress.', []],
    ['It has been rejected by Denmark and Norway.', []],
    // nobody is named, or nothing but a day
    ['The toll approved by the council came late.', []],
    ['A law passed by Friday would be in time.', []],
    // telling is no deed
    ['A report released by Norway told of it.', []],
    ['Residents asked by the Orlen Courier agreed.', []],
    // nothing was passed
    ['The bus passed by Orlen Square.', []],
  ])('finds who did what in passing: %s', (text, expected) => {
    expect(passivesOf(text)).toEqual(expected);
  });
});

describe('deeds.tsv', () => {
  it.each(lexiconRows('deeds').map((row) => [row.verb!, row.example!] as const))(
    '%s: %s',
    (_verb, example) => {
      expect(passivesOf(example)).toHaveLength(1);
    },
  );
});
