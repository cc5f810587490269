/** The worker threads: started when there is enough to do, replaced when one dies or hangs. */
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Job } from './desks.ts';

export interface Pool {
  /** @throws when the worker dies, or does not answer in time */
  readonly work: (items: readonly unknown[], seconds: number) => Promise<unknown[]>;
  readonly close: () => Promise<void>;
}

/** Sources run by tsx, the package by node alone. */
const isSource = import.meta.url.endsWith('.ts');

const WORKER = fileURLToPath(new URL(isSource ? './worker.ts' : './worker.js', import.meta.url));

export const startPool = (job: Job, threads: number): Pool => {
  const pool = new Piscina({
    filename: WORKER,
    name: 'work',
    workerData: job,
    minThreads: threads,
    maxThreads: threads,
    execArgv: isSource ? ['--import', import.meta.resolve('tsx')] : [],
  });
  return {
    work: (items, seconds) => pool.run(items, { signal: AbortSignal.timeout(Math.ceil(seconds * 1000)) }),
    close: () => pool.destroy(),
  };
};
