/** Whether two dates can be one: "July 30" and "July" can, "Monday" and "Friday" cannot. */
import type { DateMention } from '../model/date-mention.ts';
import type { Agreement } from './agreement.ts';

const sameLength = (a: DateMention, b: DateMention): Agreement => {
  if (a.value === null || b.value === null) return 'unrelated';
  if (a.value === b.value) return 'same';
  // "P3M" against "P6M" can be compared, "P3M" against "P90D" may be the same told otherwise
  return a.value.at(-1) === b.value.at(-1) ? 'differs' : 'unrelated';
};

/** Precision finer than a day is given seldom and differs by zone, so days are compared. */
const day = (date: string): string => date.slice(0, 10);

export const compareDates = (a: DateMention, b: DateMention): Agreement => {
  if (a.type === 'SET' || b.type === 'SET') return 'unrelated';
  if (a.type === 'DURATION' || b.type === 'DURATION')
    return a.type === b.type ? sameLength(a, b) : 'unrelated';
  if (a.from === null || a.to === null || b.from === null || b.to === null) return 'unrelated';
  const [aFrom, aTo, bFrom, bTo] = [day(a.from), day(a.to), day(b.from), day(b.to)];
  if (aFrom === bFrom && aTo === bTo) return 'same';
  return aFrom <= bTo && bFrom <= aTo ? 'compatible' : 'differs';
};
