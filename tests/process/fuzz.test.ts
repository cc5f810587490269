/** Texts in shreds through the whole article half: nothing throws or takes long, every span lies in its text. */
import { expect, it } from 'vitest';
import { fuzz } from '../support/fuzz.ts';

/** A few seconds' worth; fuzz.long.test.ts goes on for as long as it is told. */
const TEXTS = 60;

it(`the article half takes the first ${TEXTS} shreds of news`, () => {
  expect(fuzz(1, (seed) => seed <= TEXTS)).toEqual([]);
});
