/**
 * Neighbours that are one date: "Friday" + "night", "10 p.m." + "Wednesday", "June" + "last year",
 * "this year" + "'s" + "third quarter". Which pairs join, and over which words, is one table.
 */
import type { Token } from '../../model/segmented.ts';
import type { DateExpression, Fields } from './expression.ts';
import { joinedSpecially } from './join-special.ts';
import { shapeOf, wordBetween } from './shape.ts';
import { withSharedEnds } from './shared-ends.ts';

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
  'month year': 'in',
  'month years': '- of',
  'date years': '- of',
  'quarter years': '- of',
  'half years': '- of',
  'season years': '- of',
  'holiday years': '- of',
  'quarter year': '- of ,',
  'year quarter': '-',
  'year half': '-',
  'half year': '- of',
  'season year': '- of ,',
  'holiday year': '- of ,',
  'years quarter': "'s",
  'years half': "'s",
  'years season': "'s",
  'years month': "'s",
  'years holiday': "'s",
  'weekday week': '- of',
  'week weekday': "'s - on",
  'weekday monthday': '-',
  'monthday months': 'of',
};

/** A shift counted from the text yields to one that names its day. */
const clash = (a: Fields, b: Fields): boolean => {
  const keys = Object.keys(a) as (keyof Fields)[];
  return keys.some((key) => b[key] !== undefined);
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

const joined = (tokens: readonly Token[], left: DateExpression, right: DateExpression): Fields | null => {
  const link = wordBetween(tokens, left, right);
  if (link === null) return null;
  const special = joinedSpecially(left, right, link);
  if (special) return special;
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

/** "the first week of June" is its start, "the last weekend of June" its end. */
const modOfWeek = ({ nthWeek }: Fields): DateExpression['mod'] => {
  if (nthWeek === 1) return 'START';
  return nthWeek === -1 ? 'END' : null;
};

const merge = (left: DateExpression, right: DateExpression, fields: Fields): DateExpression => ({
  start: left.start,
  end: right.end,
  first: left.first,
  endToken: right.endToken,
  meaning: { kind: 'point', fields },
  mod: left.mod ?? right.mod ?? modOfWeek(fields),
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
    else out.push(next);
  }
  return withSharedEnds(
    tokens,
    out.filter(({ weak }) => !weak),
  );
};
