/**
 * Percentages and percentage points, which are not the same thing.
 *
 *   Unemployment fell to 4.5 per cent, down 0.3 percentage points; yields rose 25 basis points.
 *                        ^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^
 */
import type { Token } from '../../model/segmented.ts';
import type { NumberExtractor } from '../extractor.ts';
import { afterHyphen } from './numeral.ts';
import { quantityOf } from './quantity.ts';
import { readRate } from './rate.ts';

const RULE = 'number/percent';

const PERCENT: ReadonlySet<string> = new Set(['%', 'percent', 'percents', 'pct', 'pct.', 'percentage']);
const POINTS: ReadonlySet<string> = new Set(['point', 'points', 'pts']);

interface Sign {
  readonly unit: 'percent' | 'percentage_point' | 'basis point';
  readonly end: number;
}

const pointsAt = (tokens: readonly Token[], i: number): number | null => {
  const at = afterHyphen(tokens, i);
  return POINTS.has(tokens[at]?.lower ?? '') ? at + 1 : null;
};

const readSign = (tokens: readonly Token[], i: number): Sign | null => {
  const word = tokens[i]?.lower ?? '';
  if (word === 'basis') {
    const points = pointsAt(tokens, i + 1);
    return points === null ? null : { unit: 'basis point', end: points };
  }
  // "5pc", "0.3pp": only glued to the digits
  const isGlued = tokens[i - 1]?.end === tokens[i]?.start;
  if (word === 'pp' && isGlued) return { unit: 'percentage_point', end: i + 1 };
  if (word === 'pc' && isGlued) return { unit: 'percent', end: i + 1 };
  const end = PERCENT.has(word) ? i + 1 : word === 'per' && tokens[i + 1]?.lower === 'cent' ? i + 2 : null;
  if (end === null) return null;
  const points = pointsAt(tokens, end);
  return points === null ? { unit: 'percent', end } : { unit: 'percentage_point', end: points };
};

/** Whether a sign or word of percentages stands at `i`. */
export const isPercentSign = (tokens: readonly Token[], i: number): boolean => readSign(tokens, i) !== null;

/** "one-hundredth of a percentage point", "half a percent", "half of one percent" */
const afterOf = (tokens: readonly Token[], i: number): number => {
  const at = tokens[i]?.lower === 'of' ? i + 1 : i;
  return /^(?:an?|one|1)$/.test(tokens[at]?.lower ?? '') ? at + 1 : i;
};

/** "plus or minus 2.5 points": the error of a poll */
const isMargin = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.text === '±' ||
  (tokens[first - 1]?.lower === 'minus' && tokens[first - 3]?.lower === 'plus');

export const percent: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals, isTaken }, at) => {
    const numeral = numerals[at]!;
    if (numeral.form === 'ordinal') return null;
    const margin = isMargin(tokens, numeral.first) ? pointsAt(tokens, numeral.end) : null;
    if (margin !== null)
      return quantityOf(numeral, RULE, 'percent', { end: margin, unit: 'percentage_point' });
    const start = numeral.form === 'fraction' ? afterOf(tokens, numeral.end) : numeral.end;
    const sign = readSign(tokens, afterHyphen(tokens, start));
    if (sign === null) return null;
    const rate = isTaken(sign.end) ? null : readRate(tokens, sign.end);
    return quantityOf(numeral, RULE, 'percent', {
      end: rate?.end ?? sign.end,
      unit: sign.unit,
      ...(rate === null ? {} : { per: rate.per }),
    });
  },
};
