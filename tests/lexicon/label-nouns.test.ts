/** Every label noun keeps the number after it from being a quantity. */
import { expect, it } from 'vitest';
import { LABEL_NOUN_ROWS } from '../../src/lexicon/label-nouns.ts';
import { numbersIn } from '../support/numbers.ts';

it.each(LABEL_NOUN_ROWS)('label-nouns: $word', ({ word, example }) => {
  expect(example).toContain(`${word} 14`);
  expect(numbersIn(example)).toEqual([]);
});
