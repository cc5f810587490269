/**
 * What a bare figure counts or measures when that was told with the figure before it.
 *
 *   The blast killed 12 people and injured 300 more; it sold 3.9m cars, up from 2.4m, and rose to 45 percent from 40.
 *                       ^^^^^^             ^^^ people              ^^^^            ^^^^ cars       ^^^^^^^      ^^ percent
 */
import type { Token } from '../../model/segmented.ts';
import type { Quantity } from './quantity.ts';

/** Words between the two figures; more would reach another clause. */
const REACH = 12;

const isStop = ({ text }: Token): boolean => /^[.;!?:]$/.test(text);

const isNear = (tokens: readonly Token[], from: number, first: number): boolean =>
  first - from <= REACH && !tokens.slice(from, first).some(isStop);

/** "up from 2.4m", "compared with 2.4m", "against 2.4m": the earlier or the other level of the same. */
const comparesAt = (tokens: readonly Token[], first: number): boolean => {
  const owner = ownerAt(tokens, first);
  const link = tokens[owner - 1]?.lower ?? '';
  const before = tokens[owner - 2]?.lower ?? '';
  if (link === 'with' || link === 'to') return before === 'compared' || (link === 'to' && owner < first);
  if (link === 'not') return before === ',';
  return /^(?:from|against|versus|vs)$/.test(link) || (link === 'than' && before === 'rather');
};

/** Words of "Romney's" and "the Republican's" before a figure; more would be another phrase. */
const LONGEST_OWNER = 4;

/** Where "Romney's" in "332 votes to Romney's 206" starts; `first` where nobody owns the figure. */
const ownerAt = (tokens: readonly Token[], first: number): number => {
  if (tokens[first - 1]?.lower !== "'s") return first;
  let at = first - 1;
  while (first - at < LONGEST_OWNER && /^(?:PROPN|NOUN|DET)$/.test(tokens[at - 1]?.pos ?? '')) at -= 1;
  return at;
};

/**
 * Whether "more", "others" and the like after a figure lean on the figure before it, or a comparison does.
 * @param from one past the earlier quantity @param first of the later one @param end one past the later one
 */
export const leansBack = (tokens: readonly Token[], from: number, first: number, end: number): boolean => {
  if (!isNear(tokens, from, first)) return false;
  const next = tokens[end]?.lower;
  // "2.7m fewer than in 2014" goes on with the people told before
  if (next === 'more' || next === 'fewer')
    return tokens[end + 1]?.lower !== 'than' || /^(?:in|a|last|the)$/.test(tokens[end + 2]?.lower ?? '');
  return comparesAt(tokens, first);
};

/** "to 45 percent from 40", "from 45 percent to 40": both are levels of one thing. */
const areLevels = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean => {
  const [one, other] = [tokens[a.first - 1]?.lower, tokens[b.first - 1]?.lower];
  return (one === 'to' && other === 'from') || (one === 'from' && other === 'to');
};

/** "Lind at 46 percent, Voss at 41 and Orr at 2": the same word leads to both, in a list. */
const areListed = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean => {
  const lead = tokens[a.first - 1]?.lower ?? '';
  if (!/^(?:at|with|got|has|had)$/.test(lead) || tokens[b.first - 1]?.lower !== lead) return false;
  return (
    isNear(tokens, a.end, b.first) &&
    tokens.slice(a.end, b.first).some(({ lower }) => lower === ',' || lower === 'and')
  );
};

/** "31 percent compared to the challenger's 28" */
const areCompared = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean =>
  isNear(tokens, a.end, b.first) && tokens[b.first - 1]?.lower === "'s" && comparesAt(tokens, b.first);

/** Nothing is counted after it: a stop, a comma, a preposition, "last year". */
const isBare = ({ pos, lower }: Token): boolean =>
  pos === 'PUNCT' ||
  pos === 'ADP' ||
  pos === 'CCONJ' ||
  /^(?:a|the|last|this|earlier|ago|previously)$/.test(lower);

const CARRIED: ReadonlySet<string> = new Set(['percent', 'measure', 'money']);

/** `b` with the unit of `a`, where it is the other level of the same and has none of its own; else as it is. */
export const withCarriedUnit = (tokens: readonly Token[], a: Quantity, b: Quantity): Quantity => {
  if (!CARRIED.has(a.kind) || b.kind !== 'count' || b.unit !== null || b.end !== b.numeral.end) return b;
  if (a.rule === 'number/age') return b;
  const levels = b.first === a.end + 1 && areLevels(tokens, a, b);
  const shares = a.unit === 'percent' && (areListed(tokens, a, b) || areCompared(tokens, a, b));
  if (!levels && !shares) return b;
  const next = tokens[b.end];
  // "from $2 to 300" may count anything
  if (a.kind === 'money' && b.numeral.power !== a.numeral.power) return b;
  return next === undefined || isBare(next)
    ? { ...b, kind: a.kind, unit: a.unit, of: null, rule: a.rule }
    : b;
};
