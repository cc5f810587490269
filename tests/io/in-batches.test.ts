/** Batches: full ones while items come, short ones when they stop coming. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inBatches } from '../../src/io/in-batches.ts';

const LIMITS = { sizeOf: (word: string) => word.length, items: 3, size: 10, patience: 10 };

const batchesOf = async (items: AsyncIterable<string>) => {
  const batches: [readonly string[], boolean][] = [];
  for await (const { items: held, full } of inBatches(items, LIMITS)) batches.push([held, full]);
  return batches;
};

async function* words(...given: readonly (string | number)[]): AsyncGenerator<string> {
  for (const item of given) {
    if (typeof item === 'number') await wait(item);
    else yield item;
  }
}

describe('inBatches', () => {
  it('gathers as many as it may, and ends with what is left', async () => {
    expect(await batchesOf(words('a', 'b', 'c', 'd'))).toEqual([
      [['a', 'b', 'c'], false],
      [['d'], false],
    ]);
  });

  it('is full by size', async () => {
    expect(await batchesOf(words('ferries', 'bridges', 'x'))).toEqual([
      [['ferries', 'bridges'], true],
      [['x'], false],
    ]);
  });

  it('gives what it has when no more come for a while', async () => {
    expect(await batchesOf(words('a', 300, 'b'))).toEqual([
      [['a'], false],
      [['b'], false],
    ]);
  });

  it('does not take its own being busy for a want of items', async () => {
    async function* busy(): AsyncGenerator<string> {
      for (const word of ['a', 'b', 'c']) {
        const until = performance.now() + 30;
        while (performance.now() < until);
        yield word;
      }
    }
    expect(await batchesOf(busy())).toEqual([[['a', 'b', 'c'], false]]);
  });

  it('gives nothing for nothing, and passes errors on', async () => {
    expect(await batchesOf(words())).toEqual([]);
    async function* broken(): AsyncGenerator<string> {
      yield 'a';
      throw new Error('gone');
    }
    await expect(batchesOf(broken())).rejects.toThrow('gone');
  });
});
