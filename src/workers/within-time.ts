/** Runs a task that may never end: it is stopped when its time is over, wherever it hangs in our code. */
import { createContext, Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { Interrupted } from './interrupted.ts';
import { threadSeconds } from './processor-time.ts';

const CALL = new Script('task()');

/** Node's own way to stop running code; the task still sees its own world, nothing is evaluated but the call. */
const context = createContext({ task: null });

/** What Node can count, in milliseconds. */
const LONGEST = 2 ** 32 - 1;

/** On a quiet machine work has so much of the time that the clock tells: less is the doing of others. */
const NEARLY_ALL = 0.9;

export class TimeOver extends Error {
  /** @param processorSeconds what of its time the thread computed */
  constructor(readonly processorSeconds: number) {
    super();
  }
}

const readError = (error: unknown, began: number): unknown => {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new TimeOver(threadSeconds() - began);
  return code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? new Interrupted() : error;
};

/**
 * @param seconds by the clock; null for as long as it takes
 * @throws TimeOver, Interrupted, or what the task throws
 */
export const withinTime = <Result>(seconds: number | null, task: () => Result): Result => {
  let result: Result;
  const began = threadSeconds();
  context.task = () => {
    result = task();
  };
  try {
    CALL.runInContext(context, {
      // In a worker it would take the signal away from the main thread, which is there for it.
      breakOnSigint: isMainThread,
      ...(seconds === null ? {} : { timeout: Math.min(Math.ceil(seconds * 1000), LONGEST) }),
    });
  } catch (error) {
    throw readError(error, began);
  }
  return result!;
};

/** A little more than what was missing, so that the second time is enough. */
const MORE = 1.1;

/**
 * Node stops work by the clock alone: where other programs left it too little of the processor, it is begun again.
 * @param seconds of the thread's processor time
 * @param attempt is told by how many seconds of the clock it is to be stopped, with `withinTime`
 * @throws TimeOver once the thread has computed for nearly all of them, or what `attempt` throws
 */
export const withinProcessorTime = <Result>(
  seconds: number,
  attempt: (byClock: number) => Result,
): Result => {
  for (let byClock = seconds; ; ) {
    try {
      return attempt(byClock);
    } catch (error) {
      if (!(error instanceof TimeOver) || error.processorSeconds >= NEARLY_ALL * seconds) throw error;
      // As much more as it was kept waiting: all that it computes beyond its limit is for nothing.
      byClock *= Math.min(2, MORE * (seconds / error.processorSeconds));
    }
  }
};
