/** From what a phrase says of a point in time, and what it hangs on, to a stretch of the calendar. */
import { holidayIn } from '../../../lexicon/holidays.ts';
import { civilOf, type Day, dayOf, isCivil, weekdayOf } from '../../../text/calendar.ts';
import type { Fields } from '../expression.ts';
import { type Anchor, anchorOf } from './anchor-day.ts';
import { type Anchored, basisOf, type Circumstances, nearest, type Weights } from './anchored.ts';
import {
  centuryPeriod,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  monthPeriod,
  type Period,
  quarterOf,
  quarterPeriod,
  seasonPeriod,
  weekBeside,
  yearPeriod,
} from './period.ts';
import { resolveMonthDay } from './resolve-month-day.ts';
import { resolveWeekday, weekend } from './resolve-weekday.ts';
import { periodAround, shiftDay } from './shift.ts';

/** The year that a phrase names or tells ("last year"); null when it leaves it open. */
const yearOf = (
  fields: Fields,
  circumstances: Circumstances,
): { year: number; basis: Anchored['basis'] } | null => {
  if (fields.year !== undefined) return { year: fields.year, basis: 'stated' };
  if (fields.shift?.unit !== 'year') return null;
  const anchor = anchorOf(fields.shift, circumstances);
  return anchor && { year: civilOf(anchor.day).year + fields.shift.by, basis: anchor.basis };
};

/** The period of each year that a yearly thing falls in; null where that year has no such day. */
type Yearly = (year: number) => Period | null;

const yearly = (fields: Fields): Yearly | null => {
  const { month, day, holiday, season, quarter, half } = fields;
  if (month !== undefined && day !== undefined)
    return (year) => (isCivil(year, month, day) ? dayPeriod(dayOf(year, month, day)) : null);
  if (month !== undefined) return (year) => monthPeriod(year, month);
  if (holiday !== undefined) return (year) => dayPeriod(holidayIn(holiday, year));
  if (season !== undefined) return (year) => seasonPeriod(year, season);
  if (typeof quarter === 'number') return (year) => quarterPeriod(year, quarter);
  return half === undefined ? null : (year) => halfPeriod(year, half);
};

/** "last June", "next June": strictly before or after the period that holds the anchor. */
const directed = (fields: Fields, candidates: readonly Period[], anchor: Day): Period | null | undefined => {
  const { direction } = fields;
  const same = civilOf(anchor).year;
  if (direction === 'last' || direction === 'past' || direction === 'previous')
    return candidates.filter(({ to }) => to < anchor).at(-1) ?? null;
  if (direction === 'next' || direction === 'following')
    return candidates.find(({ from }) => from > anchor) ?? null;
  if (direction === 'this' || direction === 'same')
    return (
      candidates.find(({ from, to }) => from <= anchor && anchor <= to) ??
      candidates.find(({ from }) => civilOf(from).year === same) ??
      null
    );
  return undefined;
};

/** A day and month with its weekday picks the year in which they meet. */
const onWeekday = (candidates: readonly Period[], weekday: number | undefined): readonly Period[] => {
  const meeting = candidates.filter(({ from }) => weekdayOf(from) === weekday);
  return weekday !== undefined && meeting.length > 0 ? meeting : candidates;
};

/** Measured on annotated news: a day named by its date may well lie ahead, a bare month seldom does untold. */
const DAY_WEIGHTS: Weights = { ahead: 6, untold: 1.2, behind: 6, present: 2 };
const QUARTER_WEIGHTS: Weights = { ahead: 12, untold: 4, behind: 3, present: 1 };
const MONTH_WEIGHTS: Weights = { ahead: 30, untold: 4, behind: 12, present: 1 };

const weightsFor = (fields: Fields): Weights => {
  if (fields.quarter !== undefined || fields.half !== undefined) return QUARTER_WEIGHTS;
  return fields.day !== undefined || fields.holiday !== undefined ? DAY_WEIGHTS : MONTH_WEIGHTS;
};

/** Years back from which on a story told keeps its own year: "in 1968 … on June 5". */
const LONG_AGO = 3;

const toldYear = (fields: Fields, { narrative, lean, year }: Circumstances): number | null => {
  if (year === null || lean === 'future' || fields.direction !== undefined) return null;
  if ((fields.month === undefined && fields.holiday === undefined) || fields.weekday !== undefined)
    return null;
  const now = narrative.published === null ? null : civilOf(narrative.published).year;
  return now === null || now - year >= LONG_AGO ? year : null;
};

/** "the following January" hangs on the date spoken of, all others on the day of writing. */
const hingeOf = ({ direction }: Fields, narrative: Circumstances['narrative']): Anchor | null => {
  const { last, published } = narrative;
  if (last && direction === 'following') return { day: last.to, basis: 'text' };
  if (last && direction === 'previous') return { day: last.from, basis: 'text' };
  return published === null ? null : { day: published, basis: basisOf(narrative) };
};

const resolveYearly = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  const inYear = yearly(fields);
  if (inYear === null) return null;
  const year = yearOf(fields, circumstances);
  if (year) {
    const period = inYear(year.year);
    return period && { period, basis: year.basis };
  }
  const { narrative, lean } = circumstances;
  const told = toldYear(fields, circumstances);
  const then = told === null ? null : inYear(told);
  if (then) return { period: then, basis: 'text' };
  const hinge = hingeOf(fields, narrative);
  if (hinge === null) return null;
  const now = civilOf(hinge.day).year;
  const found = [now - 1, now, now + 1].map(inYear).filter((period) => period !== null);
  const candidates = onWeekday(found, fields.day === undefined ? undefined : fields.weekday);
  const pointed = directed(fields, candidates, hinge.day);
  const period = pointed === undefined ? nearest(candidates, hinge.day, lean, weightsFor(fields)) : pointed;
  return period && { period, basis: hinge.basis };
};

/** "the quarter", "the latest quarter": the one spoken of, or else the last that has ended. */
const resolveLatestQuarter = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  const { narrative } = circumstances;
  const spoken = narrative.quarter;
  if (!spoken && narrative.published === null) return null;
  const ended = spoken ?? quarterOf(shiftDay(narrative.published!, 'quarter', -1)!);
  const basis = spoken ? 'text' : basisOf(narrative);
  if (fields.year !== undefined) return { period: quarterPeriod(fields.year, ended.quarter), basis };
  const by = fields.shift?.unit === 'year' ? fields.shift.by : 0;
  return { period: quarterPeriod(ended.year + by, ended.quarter), basis };
};

const resolveShift = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  const { shift } = fields;
  if (shift === undefined) return null;
  const { quarter, last } = circumstances.narrative;
  if (shift.same && shift.unit === 'year' && quarter && last?.precision === 'quarter')
    return { period: quarterPeriod(quarter.year + shift.by, quarter.quarter), basis: 'text' };
  const anchor = anchorOf(shift, circumstances);
  if (anchor === null) return null;
  if (shift.unit === 'weekend')
    return { period: weekend(anchor.day, shift.by, circumstances.lean), basis: anchor.basis };
  const day = shiftDay(anchor.day, shift.unit, shift.by);
  return day === null ? null : { period: periodAround(day, shift.grain ?? shift.unit), basis: anchor.basis };
};

/** A time of day alone is that of the day spoken of. */
const resolveTimeOfDay = (fields: Fields, { narrative, day }: Circumstances): Anchored | null => {
  if (fields.part === undefined && fields.clock === undefined) return null;
  // "in the morning" goes on with the story, a clock time may begin another
  const told = day ?? (fields.part === undefined ? null : narrative.day);
  if (told !== null) return { period: dayPeriod(told), basis: 'text' };
  return narrative.published === null
    ? null
    : { period: dayPeriod(narrative.published), basis: basisOf(narrative) };
};

const stated = (period: Period): Anchored => ({ period, basis: 'stated' });

const resolvePlain = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  if (fields.century !== undefined) return stated(centuryPeriod(fields.century));
  if (fields.decade !== undefined) return stated(decadePeriod(fields.decade));
  if (fields.quarter === 'latest') return resolveLatestQuarter(fields, circumstances);
  if (yearly(fields)) {
    const found = resolveYearly(fields, circumstances);
    return found && fields.weekOf
      ? { ...found, period: weekBeside(found.period.from, fields.weekOf) }
      : found;
  }
  if (fields.day !== undefined) return resolveMonthDay(fields, circumstances);
  if (fields.weekday !== undefined) return resolveWeekday(fields, circumstances);
  if (fields.year !== undefined) return stated(yearPeriod(fields.year));
  return fields.shift === undefined
    ? resolveTimeOfDay(fields, circumstances)
    : resolveShift(fields, circumstances);
};

/** "a week from Friday": so much after that day. */
const offsetFrom = (
  { period, basis }: Anchored,
  { unit, by }: NonNullable<Fields['offset']>,
): Anchored | null => {
  const day = shiftDay(period.from, unit, by);
  return day === null ? null : { period: dayPeriod(day), basis };
};

/** @returns null when the text gives nothing to hang it on, or the day does not exist */
export const resolvePoint = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  const found = resolvePlain(fields, circumstances);
  if (found === null) return null;
  return fields.offset === undefined ? found : offsetFrom(found, fields.offset);
};
