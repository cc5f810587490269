/** Items gathered into batches: as many as a worker should get at once, or fewer when no more come for a while. */

export interface BatchLimits<Item> {
  readonly sizeOf: (item: Item) => number;
  /** A batch is full when it holds so much. */
  readonly size: number;
  /** So many items go out, full or not. */
  readonly items: number;
  /** When none has come for so many milliseconds, what is there goes out: somebody may wait for its answer. */
  readonly patience: number;
}

export interface Batch<Item> {
  readonly items: readonly Item[];
  readonly full: boolean;
}

/** Null when it does not come in time. A busy process is given a turn to see what has come meanwhile. */
const soon = <Value>(coming: Promise<Value>, milliseconds: number): Promise<Value | null> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => setImmediate(() => resolve(null)), milliseconds);
    const stop = (): void => clearTimeout(timer);
    coming.then(resolve, reject).then(stop, stop);
  });

export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  { sizeOf, patience, ...limits }: BatchLimits<Item>,
): AsyncGenerator<Batch<Item>> {
  const iterator = items[Symbol.asyncIterator]();
  let next = iterator.next();
  let batch: Item[] = [];
  let size = 0;
  try {
    for (;;) {
      const found = await (batch.length === 0 ? next : soon(next, patience));
      if (found?.done) break;
      if (found) {
        batch.push(found.value);
        size += sizeOf(found.value);
        next = iterator.next();
      }
      const full = size >= limits.size;
      if (found && !full && batch.length < limits.items) continue;
      yield { items: batch, full };
      [batch, size] = [[], 0];
    }
    if (batch.length > 0) yield { items: batch, full: false };
  } finally {
    iterator.return?.()?.catch(() => {});
  }
}
