/** Reading one input, made safe: what throws, or takes too long, costs no more than itself; Ctrl-C is heard. */
import { type Guard, problemOf } from '../io/guard-reading.ts';
import type { InputProblem } from '../io/parse-article.ts';
import { Interrupted } from './interrupted.ts';
import { TimeOver, withinProcessorTime, withinTime } from './within-time.ts';

/** To watch costs as much as to read some kilobytes, and what is shorter is read in no time. */
const WATCHED = 10_000;

const tooLong = (seconds: number): InputProblem => ({
  code: 'input/time-limit',
  message: `it took longer than ${seconds} s to be read and was left out; give its text as .txt, or raise limits.readSeconds`,
});

/** @param seconds of the processor */
export const readWithin =
  (seconds: number): Guard =>
  (size, task) => {
    try {
      return size < WATCHED ? task() : withinProcessorTime(seconds, (byClock) => withinTime(byClock, task));
    } catch (error) {
      if (error instanceof Interrupted) throw error;
      return { failed: error instanceof TimeOver ? tooLong(seconds) : problemOf(error) };
    }
  };
