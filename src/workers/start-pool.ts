/** The worker threads: started when there is enough to do, replaced when one dies or hangs. */
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { collectEarly } from './collect-early.ts';
import type { Job } from './desks.ts';
import { abortWhenOver } from './patience.ts';

/** The workers cannot even start: no fault of any article. */
class PoolBroken extends Error {
  override readonly name = 'PoolBroken';
}

export interface Pool {
  /** @throws when the worker dies, or does not answer in time; PoolBroken when there can be none */
  readonly work: (items: readonly unknown[], seconds: number) => Promise<unknown[]>;
  readonly close: () => Promise<void>;
}

/** Sources run by tsx, the package by node alone. */
const isSource = import.meta.url.endsWith('.ts');

const WORKER = fileURLToPath(
  new URL(`../workers/${isSource ? 'source-worker.mjs' : 'worker.js'}`, import.meta.url),
);

/**
 * Every worker compiles for itself what it runs often, in helper threads that take the cores from the workers: with
 * V8's own setting that was a third of all processor time over 800 articles on two cores. Compiled later, with more
 * known of what comes in, it is less.
 */
const COMPILE_LATER = '--interrupt-budget=400000';

/** The last V8 that has that setting is Node 21's; later ones would complain of it on stderr. */
const LAST_V8_WITH_BUDGET = 11;

/**
 * A handful of articles in work fills a third of what V8 gives a thread for what is young, and is copied each time
 * that is cleared: cleared half as often, that is a twentieth of all processor time less. Of three parts, in MB.
 */
const YOUNG_MEGABYTES = 96;

export const startPool = (job: Job, threads: number): Pool => {
  if (Number.parseInt(process.versions.v8, 10) <= LAST_V8_WITH_BUDGET) setFlagsFromString(COMPILE_LATER);
  collectEarly();
  const pool = new Piscina({
    filename: WORKER,
    name: 'work',
    workerData: job,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    minThreads: threads,
    maxThreads: threads,
    // What the program was started with is for it alone.
    execArgv: [],
  });
  const broken = new Promise<never>((_, reject) => {
    pool.on('error', (error) => reject(new PoolBroken(`a worker cannot go on: ${String(error)}`)));
  });
  // Told to whoever waits for work, not to the process.
  broken.catch(() => {});
  const answersOf = async (items: readonly unknown[], seconds: number): Promise<unknown[]> => {
    const [hangs, answered] = [new AbortController(), new AbortController()];
    void abortWhenOver({ seconds, threads, answered: answered.signal }, hangs);
    try {
      return await Promise.race([pool.run(items, { signal: hangs.signal }), broken]);
    } finally {
      answered.abort();
    }
  };
  return { work: answersOf, close: () => pool.destroy() };
};
