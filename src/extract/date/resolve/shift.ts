/** The period that lies so many weeks, months or years from a day. */
import type { TimeUnit } from '../../../lexicon/time-units.ts';
import { addMonths, civilOf, type Day, dayOf } from '../../../text/calendar.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  weekendPeriod,
  weekPeriod,
  yearPeriod,
} from './period.ts';

const DAYS: Partial<Readonly<Record<TimeUnit, number>>> = { day: 1, week: 7, fortnight: 14, weekend: 7 };
const MONTHS: Partial<Readonly<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
};

/** The years that four digits can write. */
const FIRST = dayOf(1, 1, 1);
const LAST = dayOf(9999, 12, 31);

const within = (day: Day): Day | null => (day >= FIRST && day <= LAST ? day : null);

/** The day so many units on; null for hours and less, which no calendar day tells, and beyond years 1 to 9999. */
export const shiftDay = (day: Day, unit: TimeUnit, by: number): Day | null => {
  const days = DAYS[unit];
  if (days !== undefined) return within(day + Math.round(days * by));
  const months = MONTHS[unit];
  return months === undefined ? null : within(addMonths(day, Math.round(months * by)));
};

/** The period of `unit`'s own size that holds `day`. */
export const periodAround = (day: Day, unit: TimeUnit): Period => {
  const { year, month } = civilOf(day);
  if (unit === 'week' || unit === 'fortnight') return weekPeriod(day);
  if (unit === 'weekend') return weekendPeriod(day);
  if (unit === 'month') return monthPeriod(year, month);
  if (unit === 'quarter') return quarterPeriod(year, quarterOf(day).quarter);
  if (unit === 'year') return yearPeriod(year);
  if (unit === 'decade') return decadePeriod(Math.floor(year / 10));
  if (unit === 'century' || unit === 'millennium') return centuryPeriod(Math.floor(year / 100));
  return dayPeriod(day);
};
