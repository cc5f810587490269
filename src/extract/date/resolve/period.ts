/** Stretches of the calendar with their TIMEX3 value: days, weeks, quarters, decades. */
import type { Season } from '../../../lexicon/calendar-words.ts';
import type { DatePrecision } from '../../../model/date-mention.ts';
import {
  civilOf,
  type Day,
  dayOf,
  daysInMonth,
  isoDay,
  isoWeekOf,
  mondayOf,
  pad,
} from '../../../text/calendar.ts';

export interface Period {
  readonly value: string;
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
}

const SATURDAY = 5;
const MONTHS_IN_QUARTER = 3;

export const dayPeriod = (day: Day): Period => ({ value: isoDay(day), from: day, to: day, precision: 'day' });

const weekName = (day: Day): string => {
  const { year, week } = isoWeekOf(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
};

/** The ISO week, Monday to Sunday, that holds `day`. */
export const weekPeriod = (day: Day): Period => ({
  value: weekName(day),
  from: mondayOf(day),
  to: mondayOf(day) + 6,
  precision: 'week',
});

/** Saturday and Sunday of the week that holds `day`. */
export const weekendPeriod = (day: Day): Period => ({
  value: `${weekName(day)}-WE`,
  from: mondayOf(day) + SATURDAY,
  to: mondayOf(day) + SATURDAY + 1,
  precision: 'day',
});

const monthsPeriod = (
  year: number,
  first: number,
  count: number,
): { readonly from: Day; readonly to: Day } => {
  const last = first + count - 1;
  const lastYear = year + Math.floor((last - 1) / 12);
  const lastMonth = ((last - 1) % 12) + 1;
  return { from: dayOf(year, first, 1), to: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)) };
};

export const monthPeriod = (year: number, month: number): Period => ({
  value: `${pad(year, 4)}-${pad(month, 2)}`,
  ...monthsPeriod(year, month, 1),
  precision: 'month',
});

export const quarterPeriod = (year: number, quarter: number): Period => ({
  value: `${pad(year, 4)}-Q${quarter}`,
  ...monthsPeriod(year, (quarter - 1) * MONTHS_IN_QUARTER + 1, MONTHS_IN_QUARTER),
  precision: 'quarter',
});

export const halfPeriod = (year: number, half: number): Period => ({
  value: `${pad(year, 4)}-H${half}`,
  ...monthsPeriod(year, half === 1 ? 1 : 7, 6),
  precision: 'quarter',
});

/** Seasons of the north, by whole months; winter begins in December of its year. */
const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

export const seasonPeriod = (year: number, season: Season): Period => ({
  value: `${pad(year, 4)}-${season}`,
  ...monthsPeriod(year, SEASON_STARTS[season], 3),
  precision: 'season',
});

export const yearPeriod = (year: number): Period => ({
  value: pad(year, 4),
  ...monthsPeriod(year, 1, 12),
  precision: 'year',
});

/** @param decade 197 for the 1970s */
export const decadePeriod = (decade: number): Period => ({
  value: pad(decade, 3),
  from: dayOf(decade * 10, 1, 1),
  to: dayOf(decade * 10 + 9, 12, 31),
  precision: 'decade',
});

/** @param century 19 for the twentieth, as TIMEX3 writes it: the years that begin with 19 */
export const centuryPeriod = (century: number): Period => ({
  value: pad(century, 2),
  from: dayOf(century * 100, 1, 1),
  to: dayOf(century * 100 + 99, 12, 31),
  precision: 'century',
});

export const quarterOf = (day: Day): { readonly year: number; readonly quarter: number } => {
  const { year, month } = civilOf(day);
  return { year, quarter: Math.ceil(month / MONTHS_IN_QUARTER) };
};

const WEEK_DAYS = 7;
/** Half of a week: the middle day names the ISO week that most of the seven days lie in. */
const MIDDLE = 3;

/** The seven days that end or begin with a day, or the ISO week that holds it. */
export const weekBeside = (day: Day, side: 'holds' | 'ends' | 'begins'): Period => {
  if (side === 'holds') return weekPeriod(day);
  const from = side === 'ends' ? day - WEEK_DAYS + 1 : day;
  return { value: weekName(from + MIDDLE), from, to: from + WEEK_DAYS - 1, precision: 'week' };
};
