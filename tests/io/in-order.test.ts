/** Tasks that end in any order, results that come in one. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/io/in-order.ts';

async function* upTo(count: number, taken: number[] = []): AsyncGenerator<number> {
  for (let i = 0; i < count; i += 1) {
    taken.push(i);
    yield i;
  }
}

describe('inOrder', () => {
  it.each([1, 2, 8, 100])('keeps the order with %d at a time', async (concurrency) => {
    const results: number[] = [];
    const slowFirst = async (i: number): Promise<number> => {
      await wait(i % 3 === 0 ? 5 : 0);
      return i;
    };
    for await (const result of inOrder(upTo(20), concurrency, slowFirst)) results.push(result);
    expect(results).toEqual([...Array(20).keys()]);
  });

  it('takes no more items than it has room for', async () => {
    const taken: number[] = [];
    const results = inOrder(upTo(1000, taken), 2, async (i) => i);
    await results.next();
    expect(taken.length).toBeLessThanOrEqual(5);
  });

  it('never runs more at once than it may', async () => {
    let running = 0;
    let most = 0;
    const task = async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await wait(1);
      running -= 1;
    };
    for await (const _ of inOrder(upTo(20), 3, task));
    expect(most).toBe(3);
  });
});
