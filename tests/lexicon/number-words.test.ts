/** Every number word and ordinal is read in its example. */
import { describe, expect, it } from 'vitest';
import { readOrdinal } from '../../src/extract/number/numeral-ordinal.ts';
import { CARDINAL_ROWS, ORDINAL_ROWS } from '../../src/lexicon/number-words.ts';
import { numbersIn } from '../support/numbers.ts';
import { segmentText } from '../support/segment-text.ts';

describe('number-words', () => {
  it.each(CARDINAL_ROWS)('$word', ({ value, example }) => {
    expect(numbersIn(example).map((found) => found.value)).toEqual([value]);
  });
});

describe('ordinals', () => {
  it.each(ORDINAL_ROWS)('$word', ({ word, value, example }) => {
    const { tokens } = segmentText(example);
    const at = tokens.findIndex(({ lower }) => lower === word);
    expect(readOrdinal(tokens, at)).toMatchObject({ value, form: 'ordinal' });
  });
});
