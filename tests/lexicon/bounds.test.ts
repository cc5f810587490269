/** Every example holds a number with the row's bound, and that number alone has none. */
import { expect, it } from 'vitest';
import { BOUND_ROWS } from '../../src/lexicon/bounds.ts';
import { numbersIn } from '../support/numbers.ts';

it.each(BOUND_ROWS)('bounds: $phrase ($side)', ({ bound, example, phrase }) => {
  expect(example.toLowerCase()).toContain(phrase.replace('- ', '-'));
  expect(numbersIn(example).map((found) => found.bound)).toContain(bound);
});
