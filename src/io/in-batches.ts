/** Items gathered into batches: as many as a worker should get at once, or fewer when no more come for a while. */

export interface BatchLimits<Item> {
  readonly sizeOf: (item: Item) => number;
  /** A batch is full when it holds so many items, or so much. */
  readonly items: number;
  readonly size: number;
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
  { sizeOf, patience, ...full }: BatchLimits<Item>,
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
      const isFull = batch.length >= full.items || size >= full.size;
      if (found && !isFull) continue;
      yield { items: batch, full: isFull };
      [batch, size] = [[], 0];
    }
    if (batch.length > 0) yield { items: batch, full: false };
  } finally {
    iterator.return?.()?.catch(() => {});
  }
}
