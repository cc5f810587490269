/** Every example states the row's change. */
import { expect, it } from 'vitest';
import { CHANGE_ROWS } from '../../src/lexicon/changes.ts';
import { numbersIn } from '../support/numbers.ts';

it.each(CHANGE_ROWS)('changes: $word ($place)', ({ word, change, example }) => {
  expect(example).toMatch(new RegExp(`\\b${word}\\b`));
  expect(numbersIn(example).map((found) => found.change)).toEqual([change]);
});
