/**
 * Neighbours that are one date: "Friday" + "night", "10 p.m." + "Wednesday", "June" + "last year",
 * "this year" + "'s" + "third quarter". Which pairs join, and over which words, is one table.
 */
import type { Token } from '../../model/segmented.ts';
import type { DateExpression, Fields } from './expression.ts';
import { wordAt } from './words.ts';

type Shape =
  | 'clock'
  | 'part'
  | 'weekday'
  | 'date'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'holiday'
  | 'year'
  | 'day'
  | 'week'
  | 'years';

/** What a point chiefly is; `day`, `week` and `years` are told by a shift. Null for what joins nothing. */
const shapeOf = (fields: Fields): Shape | null => {
  const { shift } = fields;
  if (fields.month !== undefined) return fields.day === undefined ? 'month' : 'date';
  if (fields.holiday !== undefined) return 'holiday';
  if (fields.weekday !== undefined) return 'weekday';
  if (fields.quarter !== undefined) return 'quarter';
  if (fields.half !== undefined) return 'half';
  if (fields.season !== undefined) return 'season';
  if (shift?.unit === 'day') return 'day';
  if (fields.clock !== undefined) return 'clock';
  if (fields.part !== undefined) return 'part';
  if (fields.year !== undefined) return 'year';
  if (shift?.unit === 'week') return 'week';
  return shift?.unit === 'year' ? 'years' : null;
};

/** Per pair, the words that may stand between; `-` is nothing. */
const PAIRS: Readonly<Record<string, string>> = {
  'clock weekday': '- , on',
  'clock date': '- , on',
  'clock day': '- , on',
  'clock holiday': '- , on',
  'weekday clock': '- , at',
  'date clock': '- , at',
  'day clock': '- , at',
  'holiday clock': '- , at',
  'weekday part': '-',
  'date part': '-',
  'day part': '-',
  'holiday part': '-',
  'part weekday': '- , on',
  'part date': '- , on of',
  'part day': '- ,',
  'weekday date': '- ,',
  'date weekday': ',',
  'weekday day': ',',
  'month years': '- of',
  'date years': '- of',
  'quarter years': '- of',
  'half years': '- of',
  'season years': '- of',
  'holiday years': '- of',
  'quarter year': '- of ,',
  'half year': '- of',
  'season year': '- of ,',
  'holiday year': '- of ,',
  'years quarter': "'s",
  'years half': "'s",
  'years season': "'s",
  'years month': "'s",
  'years holiday': "'s",
  'weekday week': '- of',
  'week weekday': "'s",
};

/** A shift counted from the text yields to one that names its day. */
const clash = (a: Fields, b: Fields): boolean => {
  const keys = Object.keys(a) as (keyof Fields)[];
  return keys.some((key) => b[key] !== undefined);
};

const between = (tokens: readonly Token[], left: DateExpression, right: DateExpression): string | null => {
  if (left.endToken === right.first) return '-';
  return left.endToken + 1 === right.first ? wordAt(tokens, left.endToken) : null;
};

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

/** "two o'clock this afternoon" is 14:00; past midnight it is still night. */
const onTheDial = (fields: Fields): Fields => {
  const { clock, part } = fields;
  const hour = Number.parseInt(clock ?? '', 10);
  const late = part === 'AF' || part === 'EV' ? hour >= 1 : part === 'NI' && hour >= 6;
  return clock !== undefined && late && hour < 12
    ? { ...fields, clock: `${hour + 12}${clock.replace(/^\d+/, '')}` }
    : fields;
};

/** "March 25 and May 27, 2009": the year at the end serves both. */
const withSharedYear = (
  tokens: readonly Token[],
  left: DateExpression,
  right: DateExpression,
): DateExpression => {
  if (left.meaning.kind !== 'point' || right.meaning.kind !== 'point') return left;
  const [a, b] = [left.meaning.fields, right.meaning.fields];
  const listed = /^(?:and|or)$/.test(between(tokens, left, right) ?? '');
  if (!listed || shapeOf(a) !== 'date' || shapeOf(b) !== 'date' || a.month! > b.month!) return left;
  if (a.year !== undefined || b.year === undefined || a.direction !== undefined) return left;
  return { ...left, meaning: { kind: 'point', fields: { ...a, year: b.year } } };
};

const joined = (tokens: readonly Token[], left: DateExpression, right: DateExpression): Fields | null => {
  const link = between(tokens, left, right);
  if (link === null) return null;
  const week = weekOf(left, right, link);
  if (week) return week;
  const today = agoToday(left, right, link);
  if (today) return today;
  if (left.meaning.kind !== 'point' || right.meaning.kind !== 'point') return null;
  const [a, b] = [left.meaning.fields, right.meaning.fields];
  const links = PAIRS[`${shapeOf(a)} ${shapeOf(b)}`];
  return links?.split(' ').includes(link) && !clash(a, b) ? onTheDial({ ...a, ...b }) : null;
};

/** The rule of the part that says most: the day rather than its hour. */
const FINE: ReadonlySet<string> = new Set([
  'date/day-part',
  'date/clock-time',
  'date/year',
  'date/relative-period',
]);

const merge = (left: DateExpression, right: DateExpression, fields: Fields): DateExpression => ({
  start: left.start,
  end: right.end,
  first: left.first,
  endToken: right.endToken,
  meaning: { kind: 'point', fields },
  mod: left.mod ?? right.mod,
  weak: false,
  rule: FINE.has(left.rule) ? right.rule : left.rule,
});

/** Expressions in text order, neighbours joined; what counts only beside another and stands alone is left out. */
export const joinNeighbours = (
  tokens: readonly Token[],
  expressions: readonly DateExpression[],
): DateExpression[] => {
  const out: DateExpression[] = [];
  for (const next of expressions) {
    const last = out.at(-1);
    const fields = last && joined(tokens, last, next);
    if (last && fields) out[out.length - 1] = merge(last, next, fields);
    else {
      if (last) out[out.length - 1] = withSharedYear(tokens, last, next);
      out.push(next);
    }
  }
  return out.filter(({ weak }) => !weak);
};
