/** Where ranges of tokens, titles and packed words begin and end. */
import { describe, expect, it } from 'vitest';
import { listOf, numbersOf, packWords } from '../../src/text/packed-words.ts';
import { isTitleCase } from '../../src/text/title-case.ts';
import { lastStarting, rangeOf, spanOf, tokenAfter } from '../../src/text/token-range.ts';
import { segmentText } from '../support/segment-text.ts';

const TEXT = 'The old ferry left.';
const { tokens } = segmentText(TEXT);

describe('a range of tokens', () => {
  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [18, 4],
    [19, 5],
  ])('begins with the first that ends after %i', (offset, first) => {
    expect(tokenAfter(tokens, offset)).toBe(first);
  });

  it.each([
    ['old ferry', 1, 3],
    ['d fer', 1, 3],
    [' ferry', 2, 3],
    ['The', 0, 1],
    ['left.', 3, 5],
  ])('covers what a span touches: “%s”', (words, first, end) => {
    const start = TEXT.indexOf(words);
    expect(rangeOf(tokens, { start, end: start + words.length })).toEqual({ first, end });
  });

  it('spans from its first token to its last', () => {
    expect(spanOf(tokens, { first: 1, end: 3 })).toEqual({ start: 4, end: 13 });
  });

  it.each([
    [-1, -1],
    [0, 0],
    [4, 0],
    [5, 1],
    [99, 2],
  ])('of spans the last that starts by %i is number %i', (offset, index) => {
    const spans = [0, 5, 9].map((start) => ({ start, end: start + 3 }));
    expect(lastStarting(spans, offset)).toBe(index);
  });
});

describe('title case', () => {
  it.each([
    ['The Old Ferry Left', true],
    ['The Ferry of the Town', true],
    ['The Ferry left', false],
    ['THE OLD FERRY', false],
    ['Ferry', false],
    ['Old Ferry', true],
    ['I left', false],
    ["The Mayor's Ferry", true],
    ['12 Ferries Left', true],
  ])('%s: %s', (text, isTitle) => {
    const all = segmentText(text).tokens;
    expect(isTitleCase(all, { first: 0, end: all.length })).toBe(isTitle);
  });
});

describe('packed words', () => {
  const words = [
    'ferry',
    'naïve',
    'ab',
    'ba',
    'a',
    'b',
    ...Array.from({ length: 300 }, (_, i) => `word${i}`),
  ];
  const packed = packWords(words);

  it('are found by what they are', () => {
    const numbers = numbersOf(packed);
    expect(words.map((word) => numbers[word])).toEqual(words.map((_, i) => i));
    expect([numbers.mill, numbers.wor, numbers.word]).toEqual([undefined, undefined, undefined]);
    numbers.mill = 306;
    expect([numbers.mill, numbers.ferry]).toEqual([306, 0]);
  });

  it('are found by their number, and new ones after them', () => {
    const list = listOf(packed);
    expect(list.length).toBe(306);
    expect(words.map((_, i) => list[i])).toEqual(words);
    expect(list.push('mill')).toBe(307);
    expect(list.push('quay')).toBe(308);
    expect([list.length, list[305], list[306], list[307], list[308]]).toEqual([
      308,
      'word299',
      'mill',
      'quay',
      undefined,
    ]);
  });
});
