/**
 * Two quantities that are the ends of one: never averaged.
 *
 *   20 to 30 per cent; between 5 and 7; $5m-$7m; 10,000-12,000; two to three million
 *   ^^^^^^^^^^^^^^^^^          ^^^^^^^  ^^^^^^^  ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^^
 */
import type { Token } from '../../model/segmented.ts';
import { shifted } from '../../text/decimal.ts';
import { changeBefore } from './change.ts';
import { glued } from './numeral.ts';
import type { Quantity } from './quantity.ts';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑']);

/** "Ranging from 5 to 7" is a range, "from 5 to 7" a change. */
const RANGING: ReadonlySet<string> = new Set(
  'range ranges ranged ranging anywhere vary varies varied varying running'.split(' '),
);

/** The ends of a range lie no further apart than this many times the lower. */
const WIDEST = 3;

/**
 * "growth of 1.5% to 2%", "rose by 20 to 30 per cent", "rose 20 to 30 per cent"; "rose 2 points to 30 points" and
 * "rose by 0.3 percent to 4.5 percent" tell where it got.
 */
const isSpread = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean => {
  const close = a.value! > 0 && b.value! <= WIDEST * a.value!;
  const before = tokens[a.first - 1]?.lower;
  return close && b.kind === 'percent' && (before === 'by' || before === 'of' || a.kind === 'count');
};

/** What stands between the two joins them. */
const isJoined = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean => {
  const joint = tokens[a.end];
  const before = tokens[a.first - 1]?.lower;
  // "five- to 10-year", "two-to-three-percent"
  const hyphen = joint?.text === '-' && tokens[a.end + 1]?.lower === 'to' ? 1 : 0;
  const second = hyphen === 1 && tokens[a.end + 2]?.text === '-' ? 1 : 0;
  if (b.first !== a.end + 1 + hyphen + second || joint === undefined) return false;
  if (hyphen === 1) return true;
  if (DASHES.has(joint.text)) return glued(tokens, a.end - 1) === glued(tokens, a.end);
  if (joint.lower === 'and' || joint.lower === '&')
    return before === 'between' || (before === 'of' && tokens[a.first - 2]?.lower === 'ages');
  if (joint.lower === 'or') return a.value !== null && b.value === a.value + 1;
  if (joint.lower !== 'to') return false;
  if (before === 'from') return RANGING.has(tokens[a.first - 2]?.lower ?? '');
  return changeBefore(tokens, a) === null || isSpread(tokens, a, b);
};

/** "5 to 7 million" starts at five million; "900 to 1 million" does not. */
const scaledLow = (a: Quantity, b: Quantity): number => {
  const low = a.value!;
  const { power } = b.numeral;
  const shares = a.numeral.power === 0 && power > 0 && low < shifted(b.value!, -power) && low < 1000;
  return shares ? shifted(low, power) : low;
};

const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit ||
  (a.kind === 'count' && a.unit === null) ||
  (b.kind === 'count' && b.unit === null && (a.kind === 'money' || a.rule === 'number/age'));

/** The range that `a` and `b` make, or null. */
export const joinRange = (tokens: readonly Token[], a: Quantity, b: Quantity): Quantity | null => {
  if (a.value === null || b.value === null || !sameUnit(a, b) || !isJoined(tokens, a, b)) return null;
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || b.kind === 'score' || a.kind === 'score') return null;
  const low = scaledLow(a, b);
  if (low >= b.value) return null;
  const led = b.unit === null && b.kind === 'count' ? a : b;
  return {
    ...led,
    first: a.first,
    end: b.end,
    value: null,
    low,
    high: b.value,
    unit: led.unit,
    numeral: b.numeral,
    numerals: a.numerals + b.numerals,
  };
};
