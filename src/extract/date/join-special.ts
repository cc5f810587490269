/**
 * Neighbours that are one date by more than their shapes: "the week of March 6", "two years ago today",
 * "a week from Friday", "the last week of January".
 */
import type { DateExpression, Fields } from './expression.ts';
import { shapeOf } from './shape.ts';

const WEEK_LINKS: Readonly<Record<string, Fields['weekOf']>> = {
  of: 'holds',
  ending: 'ends',
  ended: 'ends',
  beginning: 'begins',
  starting: 'begins',
};

/** "the week of March 6", "the week ended June 3": the week that holds the date. */
const weekOf = (left: DateExpression, right: DateExpression, link: string): Fields | null => {
  if (right.meaning.kind !== 'point' || shapeOf(right.meaning.fields) !== 'date' || !WEEK_LINKS[link])
    return null;
  const { meaning } = left;
  const isWeek =
    (meaning.kind === 'duration' && meaning.unit === 'week' && meaning.amount.low === 1) ||
    (meaning.kind === 'point' && meaning.fields.shift?.unit === 'week');
  return isWeek ? { ...right.meaning.fields, weekOf: WEEK_LINKS[link]! } : null;
};

/** "a year ago" + "today", "two years ago" + "this month". */
const agoToday = (left: DateExpression, right: DateExpression, link: string): Fields | null => {
  if (link !== '-' || left.rule !== 'date/ago' || left.meaning.kind !== 'point') return null;
  const shift = left.meaning.fields.shift;
  const now = right.meaning.kind === 'point' ? right.meaning.fields : {};
  const { unit, by } = now.shift ?? {};
  if (!shift || by !== 0 || Object.keys(now).length > 1 || (unit !== 'day' && unit !== 'month')) return null;
  return { shift: { ...shift, same: false, grain: unit } };
};

/**
 * "a week from Friday", "ten days from today": counted on from a day. "Two months from Election Day" tells as
 * often that the day lies ahead.
 */
const fromDay = (left: DateExpression, right: DateExpression, link: string): Fields | null => {
  if (link !== 'from' || left.meaning.kind !== 'duration' || right.meaning.kind !== 'point') return null;
  const { amount, unit, side } = left.meaning;
  const { fields } = right.meaning;
  const shape = shapeOf(fields);
  const isDay = shape === 'weekday' || shape === 'day';
  if (!isDay || side !== null || amount.low === null || amount.low !== amount.high) return null;
  if (!Number.isInteger(amount.low) || fields.clock !== undefined || fields.part !== undefined) return null;
  // from now on, the Friday that comes is meant
  const direction =
    shape === 'weekday' && fields.direction === undefined ? { direction: 'this' as const } : {};
  return { ...fields, ...direction, offset: { unit, by: amount.low } };
};

/** "the last week" + "of" + "January": which week of the month or year. */
const nthWeek = (left: DateExpression, right: DateExpression, link: string): Fields | null => {
  if (left.meaning.kind !== 'point' || right.meaning.kind !== 'point') return null;
  const week = left.meaning.fields.nthWeek;
  const shape = shapeOf(right.meaning.fields);
  if (week === undefined || Object.keys(left.meaning.fields).length > 1) return null;
  if (!(link === 'of' || link === 'in' || (link === '-' && left.rule === 'date/nth-week'))) return null;
  return shape === 'month' || shape === 'year' || shape === 'years' || shape === 'months'
    ? { ...right.meaning.fields, nthWeek: week }
    : null;
};

/** The fields of both, or null where they are two dates. */
export const joinedSpecially = (left: DateExpression, right: DateExpression, link: string): Fields | null =>
  weekOf(left, right, link) ??
  agoToday(left, right, link) ??
  fromDay(left, right, link) ??
  nthWeek(left, right, link);
