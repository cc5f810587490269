/** Runs a task that may never end: it is stopped when its time is over, wherever it hangs in our code. */
import { createContext, Script } from 'node:vm';
import { isMainThread } from 'node:worker_threads';
import { Interrupted } from './interrupted.ts';

const CALL = new Script('task()');

/** Node's own way to stop running code; the task still sees its own world, nothing is evaluated but the call. */
const context = createContext({ task: null });

export class TimeOver extends Error {}

const readError = (error: unknown): unknown => {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return new TimeOver();
  return code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED' ? new Interrupted() : error;
};

/**
 * @param seconds null for as long as it takes
 * @throws TimeOver, Interrupted, or what the task throws
 */
export const withinTime = <Result>(seconds: number | null, task: () => Result): Result => {
  let result: Result;
  context.task = () => {
    result = task();
  };
  try {
    CALL.runInContext(context, {
      // In a worker it would take the signal away from the main thread, which is there for it.
      breakOnSigint: isMainThread,
      ...(seconds === null ? {} : { timeout: Math.ceil(seconds * 1000) }),
    });
  } catch (error) {
    throw readError(error);
  }
  return result!;
};
