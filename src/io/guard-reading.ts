/** What stands around the reading of one input: whatever goes wrong there is the problem of that input alone. */
import type { InputProblem } from './parse-article.ts';

/** What a reader throws where it knows what is wrong. */
export class InputError extends Error {
  constructor(readonly problem: InputProblem) {
    super(problem.message);
  }
}

/** What an error that nobody foresaw means for the reader of a message. */
export const problemOf = (error: unknown): InputProblem =>
  error instanceof InputError
    ? error.problem
    : {
        code: 'input/failed',
        message: `it could not be read (${String(error).slice(0, 200)}); please report it with the file`,
      };

/**
 * Runs what reads one input.
 * @param size bytes or characters of it: what is small need not be watched
 * @throws only what ends the whole run
 */
export type Guard = <Result>(size: number, task: () => Result) => Result | { readonly failed: InputProblem };

/** Without a limit on time. */
export const catchFaults: Guard = (_, task) => {
  try {
    return task();
  } catch (error) {
    return { failed: problemOf(error) };
  }
};

export const hasFailed = (result: unknown): result is { readonly failed: InputProblem } =>
  typeof result === 'object' && result !== null && 'failed' in result;
