/** Several tasks at a time, their results in the order in which they were asked for. */
import pLimit from 'p-limit';

/** While the first task is slow, as many again may wait finished behind it. */
const AHEAD = 2;

/**
 * Runs `task` over `items`, at most `concurrency` at once. Items are taken as room falls free, so memory holds
 * a handful of them, however many there are. A result is given as soon as it is there, even while the next item
 * is not.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  concurrency: number,
  task: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const limit = pLimit(concurrency);
  const iterator = items[Symbol.asyncIterator]();
  const started: Promise<Out>[] = [];
  const start = (item: In): void => {
    const result = limit(task, item);
    // Told to whoever waits for it, not to the process.
    result.catch(() => {});
    started.push(result);
  };
  let next: Promise<IteratorResult<In>> | null = iterator.next();
  try {
    while (next !== null || started.length > 0) {
      const room: boolean = next !== null && started.length < concurrency * AHEAD;
      const head = started[0];
      const found: IteratorResult<In> | null = await Promise.race([
        ...(room ? [next!] : []),
        ...(head ? [head.then(() => null)] : []),
      ]);
      if (found === null) yield await started.shift()!;
      else if (found.done) next = null;
      else {
        start(found.value);
        next = iterator.next();
      }
    }
  } finally {
    iterator.return?.()?.catch(() => {});
  }
}
