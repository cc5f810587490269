/** Shares items out among worker threads and gives the results in order; with little to do, does it here. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Batch, inBatches } from '../io/in-batches.ts';
import { inOrder } from '../io/in-order.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { collectEarly } from './collect-early.ts';
import type { Desk, DeskOf, Job } from './desks.ts';
import type { Pool } from './start-pool.ts';

/** Starting the workers takes as long as annotating so many characters here: less is done without them. */
const WORTH_IT = { items: 1000, size: 600_000, patience: 20 };

/** What is worked on at once: enough to gain by it, little enough to lie near the processor. */
const BATCH = { items: 32, size: 100_000 };

/** The least that an item costs, in characters: even one word has to be sent and answered. */
const LEAST = 500;

/** A worker may rest as long as its articles may take, and this: it may have to start first. */
const GRACE = 30;

const DIED: InputProblem = {
  code: 'article/worker-died',
  message: 'the worker died of this article, which was left out; please report it with its text',
};

export interface Shared<Item, Out> {
  readonly item: Item;
  /** Null for an item that was done already. */
  readonly result: Out | { readonly failed: InputProblem } | null;
}

export interface Sharing<Name extends Job['desk'], Item> {
  readonly job: Job & { readonly desk: Name };
  readonly threads: number;
  readonly charactersOf: (item: Item) => number;
  /** What of an item the desk needs; null for an item that is done already. */
  readonly toDesk: (item: Item) => DeskOf[Name]['in'] | null;
}

const split = <Item>(items: readonly Item[], sizeOf: (item: Item) => number): Item[][] => {
  const batches: Item[][] = [];
  let size = 0;
  for (const item of items) {
    const last = batches.at(-1);
    if (last && last.length < BATCH.items && size < BATCH.size) last.push(item);
    else {
      batches.push([item]);
      size = 0;
    }
    size += sizeOf(item);
  }
  return batches;
};

/** When a worker dies, its batch is done again article by article: the one that it dies of again is told of. */
const workSafely = async (pool: Pool, items: readonly unknown[], seconds: number): Promise<unknown[]> => {
  try {
    return await pool.work(items, seconds * items.length + GRACE);
  } catch (error) {
    // By name: the class itself comes with the pool, which is loaded only when there is one.
    if ((error as Error).name === 'PoolBroken') throw error;
    if (items.length === 1) return [{ failed: DIED }];
    const results: unknown[] = [];
    for (const item of items) results.push(...(await workSafely(pool, [item], seconds)));
    return results;
  }
};

/** The results of those that there is something to do for, null for the others. */
const onlyNeeded = async (
  sent: readonly unknown[],
  work: (needed: readonly unknown[]) => Promise<unknown[]>,
): Promise<unknown[]> => {
  const needed = sent.filter((item) => item !== null);
  const results = (needed.length === 0 ? [] : await work(needed)).values();
  return sent.map((item) => (item === null ? null : results.next().value));
};

/** Each item with its result, in the order of the items, batch by batch; memory holds a few batches. */
export async function* shareOut<Name extends Job['desk'], Item>(
  items: AsyncIterable<Item>,
  { job, threads, charactersOf, toDesk }: Sharing<Name, Item>,
): AsyncGenerator<readonly Shared<Item, DeskOf[Name]['out']>[]> {
  let pool: Pool | null = null;
  let desk: Desk | null = null;
  const sizeOf = (item: Item): number => (toDesk(item) === null ? 0 : LEAST + charactersOf(item));
  async function* batches(): AsyncGenerator<Batch<Item>> {
    for await (const { items: gathered, full } of inBatches(items, { ...WORTH_IT, sizeOf })) {
      if (full && threads > 1 && pool === null)
        pool = (await import('./start-pool.ts')).startPool(job, threads);
      for (const batch of split(gathered, sizeOf)) yield { items: batch, full };
    }
  }
  /** Loads tables and weights, which the main thread of a pool does not need. */
  const openHere = async () => {
    const { openDesk } = await import('./desks.ts');
    const opened = await openDesk(job);
    // A Ctrl-C that came meanwhile would be lost once an article is at work: it is seen before the second turn.
    await turn();
    await turn();
    return opened;
  };
  const workHere = async (sent: readonly unknown[]): Promise<unknown[]> => {
    desk ??= await openHere();
    const results = await desk(sent);
    collectEarly();
    // Signals and streams get their turn.
    await turn();
    return results;
  };
  const workOn = async ({ items: batch }: Batch<Item>) => {
    const results = await onlyNeeded(batch.map(toDesk), (needed) =>
      pool ? workSafely(pool, needed, job.options.secondsPerArticle) : workHere(needed),
    );
    return batch.map((item, i) => ({ item, result: results[i] as DeskOf[Name]['out'] | null }));
  };
  try {
    yield* inOrder(batches(), threads, workOn);
  } finally {
    await (pool as Pool | null)?.close();
  }
}
