/** Words are found where they stand, each by all of its letters. */
import { describe, expect, it } from 'vitest';
import { createStretchTable } from '../../src/text/stretch-table.ts';

const tableOf = (...words: readonly string[]) => {
  const table = createStretchTable<{ text: string }>();
  for (const text of words) table.add({ text });
  return table;
};

describe('a stretch table', () => {
  const text = 'The ferry’s captain left the ferry';

  it.each([
    [0, 3, 'The'],
    [4, 9, 'ferry'],
    [9, 11, '’s'],
    [29, 34, 'ferry'],
    [25, 28, undefined],
    [4, 8, undefined],
    [3, 9, undefined],
    [0, 0, undefined],
  ])('%i to %i: %s', (start, end, found) => {
    const table = tableOf('The', 'ferry', '’s', 'ferries', 'captai');
    expect(table.find(text, start, end)?.text).toBe(found);
  });

  it('keeps what it has when it grows', () => {
    const words = Array.from({ length: 30_000 }, (_, i) => `w${i.toString(7)}`);
    const table = tableOf(...words);
    expect(words.filter((word) => table.find(word, 0, word.length)?.text !== word)).toEqual([]);
    expect(table.find('w9', 0, 2)).toBeUndefined();
  });
});
