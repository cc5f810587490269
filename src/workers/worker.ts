/** A worker thread: opens the desk it was given and answers batch after batch. It shares nothing with the others. */
import { workerData } from 'node:worker_threads';
import { type Job, openDesk } from './desks.ts';

export const work = await openDesk(workerData as Job);
