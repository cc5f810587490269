/** When a worker that does not answer hangs, and is not merely kept waiting by whatever else the machine does. */
import { setTimeout as wait } from 'node:timers/promises';
import { processSeconds } from './processor-time.ts';

/** A process that computes for less than a fiftieth of the time is at rest: whoever does not answer then is stuck. */
const AT_REST = 0.02;

/** What a timer of Node can count, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

export interface Waiting {
  /** What the work may take of one thread. */
  readonly seconds: number;
  /** How many threads compute beside each other. */
  readonly threads: number;
  /** Ends the waiting. */
  readonly answered: AbortSignal;
}

/** Aborts when every thread could have computed for the time, or none computes any more. */
export const abortWhenOver = async (
  { seconds, threads, answered }: Waiting,
  work: AbortController,
  secondsUsed = processSeconds,
): Promise<void> => {
  const began = secondsUsed();
  let last = began;
  for (;;) {
    // Ends at once, with an error, when the answer is there.
    await wait(Math.min(seconds * 1000, LONGEST), null, { signal: answered, ref: false }).catch(() => {});
    if (answered.aborted) return;
    const now = secondsUsed();
    if (now - began >= seconds * threads || now - last < seconds * AT_REST) return work.abort();
    last = now;
  }
};
