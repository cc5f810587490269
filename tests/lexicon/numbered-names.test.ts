/** The figure in every name is no quantity. */
import { expect, it } from 'vitest';
import { NUMBERED_NAME_ROWS } from '../../src/lexicon/numbered-names.ts';
import { numbersIn } from '../support/numbers.ts';

it.each(NUMBERED_NAME_ROWS)('numbered-names: $name', ({ name, example }) => {
  expect(example.replaceAll('-', ' - ')).toContain(name);
  expect(numbersIn(example).filter(({ text }) => text !== 'Two')).toEqual([]);
});
