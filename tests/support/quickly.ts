/** Work on a hostile text, held against ordinary prose by processor time: a clock would judge the machine. */
import { expect } from 'vitest';
import { timeProse } from './article-stages.ts';

/** Against all stages over 100,000 characters of prose; what grows with the square of a text comes to hundreds. */
const TIMES = 5;

let prose: number | undefined;

const timed = <T>(work: () => T): { readonly result: T; readonly milliseconds: number } => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1000 };
};

/** Only in project `process`: threads share one account of processor time. */
export const quickly = <T>(work: () => T): T => {
  prose ??= timeProse();
  const first = timed(work);
  // Another program may have taken the machine since: only what is slow beside prose just now is slow.
  if (first.milliseconds > TIMES * prose)
    expect(timed(work).milliseconds).toBeLessThan(TIMES * Math.max(prose, timeProse()));
  return first.result;
};
