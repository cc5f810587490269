/**
 * Two dates that share what one of them leaves out: the year, the week or the day that the last names.
 *
 *   Rents fell between June and August 2012: June is that of 2012. Likewise the first of May 28 – June 3, 2024, of
 *   8 a.m. to 6 p.m. on Friday, and of Tuesday - Saturday next week.
 */
import type { Token } from '../../model/segmented.ts';
import type { DateExpression, Fields } from './expression.ts';
import { type Shape, shapeOf, wordBetween } from './shape.ts';

const LINK = /^(?:to|through|thru|until|till|and|or|-|–|—|‑|&)$/;

const YEARLY: ReadonlySet<Shape | null> = new Set(['date', 'month', 'quarter', 'half', 'season', 'holiday']);

/** What orders two parts of one year. */
const placeOf = ({ month, day, quarter, half }: Fields): number =>
  month !== undefined ? month * 100 + (day ?? 0) : typeof quarter === 'number' ? quarter : (half ?? 0);

const openEnded = (fields: Fields): boolean =>
  fields.year === undefined && fields.shift === undefined && fields.direction === undefined;

/** "December to February 2019": the first lies in the year before. */
const sharedYear = (a: Fields, b: Fields, link: string): Fields | null => {
  if (!YEARLY.has(shapeOf(a)) || !YEARLY.has(shapeOf(b)) || !openEnded(a)) return null;
  const crossed = placeOf(a) > placeOf(b);
  if (b.year !== undefined) {
    if (crossed && /^(?:and|or|&)$/.test(link)) return null;
    return { ...a, year: b.year - (crossed ? 1 : 0) };
  }
  return b.shift?.unit === 'year' && !crossed ? { ...a, shift: b.shift } : null;
};

/** "from the 1st to the 3rd of next month", "the 3rd and the 5th of May" */
const sharedMonth = (a: Fields, b: Fields): Fields | null => {
  if (shapeOf(a) !== 'monthday' || Object.keys(a).length > 1 || a.day! >= (b.day ?? 0)) return null;
  const month = shapeOf(b) === 'date' || (shapeOf(b) === 'monthday' && b.shift !== undefined);
  return month ? { ...b, day: a.day! } : null;
};

/** "Monday to Friday next week", "Tuesday and Wednesday of last week" */
const sharedWeek = (a: Fields, b: Fields): Fields | null =>
  shapeOf(a) === 'weekday' && shapeOf(b) === 'weekday' && openEnded(a) && b.shift?.unit === 'week'
    ? { ...a, shift: b.shift }
    : null;

const isClock = (fields: Fields): boolean =>
  fields.clock !== undefined && Object.keys(fields).every((key) => key === 'clock' || key === 'part');

/** "8 a.m. to 6 p.m. on Friday": both on the day that is told. */
const sharedDay = (a: Fields, b: Fields): Fields | null => {
  if (!isClock(a) || b.clock === undefined || isClock(b)) return null;
  const { clock: _, part: __, ...day } = b;
  return { ...day, ...a };
};

const shared = (tokens: readonly Token[], left: DateExpression, right: DateExpression): DateExpression => {
  if (left.meaning.kind !== 'point' || right.meaning.kind !== 'point') return left;
  const link = wordBetween(tokens, left, right);
  if (link === null || left.endToken === right.first || !LINK.test(link)) return left;
  const [a, b] = [left.meaning.fields, right.meaning.fields];
  const fields = sharedYear(a, b, link) ?? sharedMonth(a, b) ?? sharedWeek(a, b) ?? sharedDay(a, b);
  return fields === null ? left : { ...left, meaning: { kind: 'point', fields } };
};

/** Joined expressions in text order, each with what the one after it tells. */
export const withSharedEnds = (
  tokens: readonly Token[],
  expressions: readonly DateExpression[],
): DateExpression[] => {
  const out = [...expressions];
  // from the end: "in May, June and July 2016" hands its year on
  for (let i = out.length - 2; i >= 0; i -= 1) out[i] = shared(tokens, out[i]!, out[i + 1]!);
  return out;
};
