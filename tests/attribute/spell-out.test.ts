import { describe, expect, it } from 'vitest';
import { spellOut } from '../../src/attribute/spell-out.ts';
import { createTokenColumns } from '../../src/attribute/token-columns.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import { segmentText } from '../support/segment-text.ts';

const readColumns = createReadColumns(loadWordClasses());

/** What is printed when the words from `first` to `last` (as written, no marks) are chosen. */
const printed = (text: string, first: string, last: string): string => {
  const article = segmentText(text);
  const columns = createTokenColumns(article, readColumns);
  const find = (word: string) => article.tokens.findIndex((token) => token.text === word);
  const range = spellOut(columns, { first: find(first), last: find(last) });
  return text.slice(article.tokens[range.first]!.start, article.tokens[range.end - 1]!.end);
};

describe('spellOut', () => {
  it.each([
    ['“The well is dry,” she said.', 'The', 'dry', '“The well is dry,”'],
    ['She said “the well is dry” and left.', 'the', 'dry', '“the well is dry”'],
    ['She said that the “well” is dry.', 'that', 'dry', 'that the “well” is dry'],
    ['He said it was a “miracle” and “luck”.', 'luck', 'luck', '“luck”'],
    ['Prices will rise by 6%, he said.', 'Prices', '6', 'Prices will rise by 6%'],
    ['$400 is too much, he said.', '400', 'much', '$400 is too much'],
    ['The union (CTU) said no.', 'The', 'CTU', 'The union (CTU)'],
    ['The union (and its chief) said no.', 'and', 'chief', 'and its chief'],
    ['TARN (Meridian Wire) — Trains will run, he said.', 'Meridian', 'run', 'Trains will run'],
    [
      'Trains (and buses) — all of them — will run, he said.',
      'Trains',
      'run',
      'Trains (and buses) — all of them — will run',
    ],
  ])('%s', (text, first, last, expected) => {
    expect(printed(text, first, last)).toBe(expected);
  });
});
