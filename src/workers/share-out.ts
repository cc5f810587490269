/** Shares items out among worker threads and gives the results in order; with little to do, does it here. */
import { setImmediate as turn } from 'node:timers/promises';
import { type Batch, inBatches } from '../io/in-batches.ts';
import { inOrder } from '../io/in-order.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { type DeskOf, type Job, openDesk } from './desks.ts';
import type { Pool } from './start-pool.ts';

/** Starting the workers takes as long as annotating so much here: fewer articles are done without them. */
const WORTH_IT = { items: 100, size: 600_000, patience: 20 };

/** What a worker gets at once. */
const BATCH = { items: 25, size: 150_000 };

/** A worker may rest as long as its articles may take, and this: it may have to start first. */
const GRACE = 30;

const DIED: InputProblem = {
  code: 'article/worker-died',
  message: 'the worker died of this article, which was left out; please report it with its text',
};

export interface Shared<Item, Out> {
  readonly item: Item;
  readonly result: Out | { readonly failed: InputProblem };
}

export interface Sharing<Name extends Job['desk'], Item> {
  readonly job: Job & { readonly desk: Name };
  readonly threads: number;
  readonly sizeOf: (item: Item) => number;
  /** What of an item the desk needs. */
  readonly toDesk: (item: Item) => DeskOf[Name]['in'];
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
  } catch {
    if (items.length === 1) return [{ failed: DIED }];
    const results: unknown[] = [];
    for (const item of items) results.push(...(await workSafely(pool, [item], seconds)));
    return results;
  }
};

/** Each item with its result, in the order of the items, batch by batch; memory holds a few batches. */
export async function* shareOut<Name extends Job['desk'], Item>(
  items: AsyncIterable<Item>,
  { job, threads, sizeOf, toDesk }: Sharing<Name, Item>,
): AsyncGenerator<readonly Shared<Item, DeskOf[Name]['out']>[]> {
  let pool: Pool | null = null;
  let desk: ((item: unknown) => unknown) | null = null;
  async function* batches(): AsyncGenerator<Batch<Item>> {
    for await (const { items: gathered, full } of inBatches(items, { ...WORTH_IT, sizeOf })) {
      if (full && threads > 1 && pool === null)
        pool = (await import('./start-pool.ts')).startPool(job, threads);
      for (const batch of split(gathered, sizeOf)) yield { items: batch, full };
    }
  }
  const workHere = async (sent: readonly unknown[]): Promise<unknown[]> => {
    desk ??= openDesk(job);
    const results: unknown[] = [];
    for (const item of sent) {
      results.push(desk(item));
      // Signals and streams get their turn.
      await turn();
    }
    return results;
  };
  const workOn = async ({ items: batch }: Batch<Item>) => {
    const sent = batch.map(toDesk);
    const results = await (pool ? workSafely(pool, sent, job.options.secondsPerArticle) : workHere(sent));
    return batch.map((item, i) => ({ item, result: results[i] as DeskOf[Name]['out'] }));
  };
  try {
    yield* inOrder(batches(), threads, workOn);
  } finally {
    await (pool as Pool | null)?.close();
  }
}
