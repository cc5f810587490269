/** Several tasks at a time, their results in the order in which they were asked for. */
import pLimit from 'p-limit';

/** While the first task is slow, as many again may wait finished behind it. */
const AHEAD = 2;

/**
 * Runs `task` over `items`, at most `concurrency` at once. Items are taken as room falls free, so memory holds
 * a handful of them, however many there are.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  concurrency: number,
  task: (item: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const limit = pLimit(concurrency);
  const started: Promise<Out>[] = [];
  for await (const item of items) {
    started.push(limit(task, item));
    if (started.length >= concurrency * AHEAD) yield await started.shift()!;
  }
  for (let next = started.shift(); next; next = started.shift()) yield await next;
}
