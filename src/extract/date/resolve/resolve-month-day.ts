/** Which month "the 15th" lies in: the one told with it, the one just spoken of, or the nearest by where the verb looks. */
import { addMonths, civilOf, type Day, dayOf, isCivil, weekdayOf } from '../../../text/calendar.ts';
import type { Fields } from '../expression.ts';
import { anchorOf } from './anchor-day.ts';
import { type Anchored, basisOf, type Circumstances } from './anchored.ts';
import { dayPeriod, type Period } from './period.ts';

/** The day of that number in the month that lies `by` months from `anchor`; null where it has none. */
const inMonth = (anchor: Day, by: number, day: number): Period | null => {
  const { year, month } = civilOf(addMonths(anchor, by));
  return isCivil(year, month, day) ? dayPeriod(dayOf(year, month, day)) : null;
};

const looksAhead = (lean: Circumstances['lean']): boolean =>
  lean === 'future' || lean === 'intended' || lean === 'present';

/** Months around the anchor, the likelier first; a year of them for "Friday the 13th". */
const candidates = (anchor: Day, day: number, ahead: boolean, reach: number): Period[] => {
  const found: Period[] = [];
  for (let k = 0; k <= reach; k += 1) {
    const period = inMonth(anchor, ahead ? k : -k, day);
    if (period !== null && (ahead ? period.from >= anchor : period.from <= anchor)) found.push(period);
  }
  return found;
};

/** Months until a day falls on a given weekday again: never more than fourteen. */
const MEETING = 14;

export const resolveMonthDay = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  const { narrative, lean } = circumstances;
  const day = fields.day!;
  if (fields.shift?.unit === 'month') {
    const anchor = anchorOf(fields.shift, circumstances);
    const period = anchor && inMonth(anchor.day, fields.shift.by, day);
    return anchor && period && { period, basis: anchor.basis };
  }
  // "arrived on July 10 and left on the 15th"
  const spoken = circumstances.day;
  if (spoken !== null && fields.weekday === undefined) {
    const [period] = candidates(spoken, day, true, 1);
    return period === undefined ? null : { period, basis: 'text' };
  }
  if (narrative.published === null) return null;
  const found = candidates(
    narrative.published,
    day,
    looksAhead(lean),
    fields.weekday === undefined ? 2 : MEETING,
  );
  const period = found.find(({ from }) => fields.weekday === undefined || weekdayOf(from) === fields.weekday);
  return period === undefined ? null : { period, basis: basisOf(narrative) };
};
