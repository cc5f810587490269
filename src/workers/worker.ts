/** A worker thread: opens the desk it was given and answers batch after batch. It shares nothing with the others. */
import { workerData } from 'node:worker_threads';
import { type Job, openDesk } from './desks.ts';

const desk = openDesk(workerData as Job);

export const work = async (items: readonly unknown[]): Promise<unknown[]> => {
  const results: unknown[] = [];
  for (const item of items) results.push(await desk(item));
  return results;
};
