/** Words written like a title, and words that only begin with a capital. */
import { expect, it } from 'vitest';
import { isTitleCase } from '../../src/text/title-case.ts';
import { articleOf } from '../support/hand-made-article.ts';

it.each([
  ['A Year of Salt', true],
  ['The Dry Well', true],
  ["Nobody's House", true],
  ['Mothballs', false],
  ['I Am', false],
  ['It is over', false],
  ['We Will not sell', false],
  ['WE HAVE NO CHOICE', false],
])('%s: %s', (text, expected) => {
  const { tokens } = articleOf(text);
  expect(isTitleCase(tokens, { first: 0, end: tokens.length })).toBe(expected);
});
