/** The one registry. Adding an extractor takes its file, one line here, and its table of tests. */

import { ago } from './date/ago.ts';
import { calendarDate } from './date/calendar-date.ts';
import { century } from './date/century.ts';
import { clockTime } from './date/clock-time.ts';
import { clockWords } from './date/clock-words.ts';
import { dayPart } from './date/day-part.ts';
import { decade } from './date/decade.ts';
import { deicticDay } from './date/deictic-day.ts';
import { durations } from './date/duration.ts';
import { era } from './date/era.ts';
import { eventDay } from './date/event-day.ts';
import type { DateExtractor } from './date/expression.ts';
import { holiday } from './date/holiday.ts';
import { monthDay } from './date/month-day.ts';
import { nthWeek } from './date/nth-week.ts';
import { nthWeekday } from './date/nth-weekday.ts';
import { numericDate } from './date/numeric-date.ts';
import { quarter } from './date/quarter.ts';
import { reference } from './date/reference.ts';
import { relativePeriod } from './date/relative-period.ts';
import { season } from './date/season.ts';
import { secondDay } from './date/second-day.ts';
import { setOfTimes } from './date/set.ts';
import { weekday } from './date/weekday.ts';
import { year } from './date/year.ts';
import { yearEnd } from './date/year-end.ts';
import { yearInWords } from './date/year-in-words.ts';
import { yearRange } from './date/year-range.ts';
import type { NumberExtractor } from './extractor.ts';
import { age } from './number/age.ts';
import { count } from './number/count.ts';
import { measure } from './number/measure.ts';
import { money } from './number/money.ts';
import { ordinal } from './number/ordinal.ts';
import { percent } from './number/percent.ts';
import { ratio } from './number/ratio.ts';
import { score } from './number/score.ts';

/** In order of preference where two find the same words. */
export const DATE_EXTRACTORS: readonly DateExtractor[] = [
  eventDay,
  era,
  numericDate,
  calendarDate,
  secondDay,
  monthDay,
  holiday,
  nthWeekday,
  nthWeek,
  weekday,
  clockTime,
  clockWords,
  dayPart,
  deicticDay,
  yearRange,
  yearInWords,
  quarter,
  ago,
  setOfTimes,
  reference,
  relativePeriod,
  durations,
  season,
  yearEnd,
  decade,
  century,
  year,
];

/** In order of preference: the first that claims a numeral has it. */
export const NUMBER_EXTRACTORS: readonly NumberExtractor[] = [
  score,
  money,
  percent,
  age,
  measure,
  ordinal,
  ratio,
  count,
];
