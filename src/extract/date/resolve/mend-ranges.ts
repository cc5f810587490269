/** Two ends of a stretch keep their order: in "ran Monday through Friday" Friday is the one after that Monday. */
import type { Token } from '../../../model/segmented.ts';
import { addMonths, civilOf, type Day } from '../../../text/calendar.ts';
import type { DateExpression, Fields } from '../expression.ts';
import type { Outcome } from './outcome.ts';
import { dayPeriod, monthPeriod } from './period.ts';

const LINK = /^(?:to|through|until|till|-|–|—)$/;
const WEEK = 7;

/** A weekday and nothing else. */
const isBareWeekday = ({ meaning }: DateExpression): boolean => {
  if (meaning.kind !== 'point') return false;
  const keys = Object.keys(meaning.fields) as (keyof Fields)[];
  return keys.length === 1 && keys[0] === 'weekday';
};

const moved = (outcome: Outcome, day: Day): Outcome => ({
  ...outcome,
  value: dayPeriod(day).value,
  from: day,
  to: day,
});

const isStretch = (tokens: readonly Token[], a: DateExpression, b: DateExpression): boolean =>
  b.first === a.endToken + 1 && LINK.test(tokens[a.endToken]!.lower) && isBareWeekday(a) && isBareWeekday(b);

const isOpenMonth = ({ meaning }: DateExpression): boolean =>
  meaning.kind === 'point' &&
  meaning.fields.month !== undefined &&
  Object.keys(meaning.fields).every((key) => key === 'month' || key === 'day');

/** "between June and August": one summer, the one that the second is of. */
const isSeason = (tokens: readonly Token[], a: DateExpression, b: DateExpression): boolean => {
  const link = tokens[a.endToken]?.lower ?? '';
  const joined = LINK.test(link) || (link === 'and' && tokens[a.first - 1]?.lower === 'between');
  if (b.first !== a.endToken + 1 || !joined || !isOpenMonth(a) || !isOpenMonth(b)) return false;
  const [one, other] = [a.meaning, b.meaning];
  return one.kind === 'point' && other.kind === 'point' && one.fields.month! < other.fields.month!;
};

/** The outcome a year earlier. */
const yearBefore = (outcome: Outcome): Outcome => {
  const from = addMonths(outcome.from!, -12);
  const { year, month } = civilOf(from);
  const period = outcome.precision === 'month' ? monthPeriod(year, month) : dayPeriod(from);
  return { ...outcome, value: period.value, from: period.from, to: period.to };
};

/** The outcomes, with the first day of a stretch put a week back, or the last a week on, where they are crossed. */
export const mendRanges = (
  tokens: readonly Token[],
  expressions: readonly DateExpression[],
  outcomes: readonly Outcome[],
  published: Day | null,
): Outcome[] => {
  const mended = [...outcomes];
  for (let i = 0; i + 1 < mended.length; i += 1) {
    const [a, b] = [mended[i]!, mended[i + 1]!];
    if (a.from === null || b.from === null || a.from <= b.from) continue;
    if (isSeason(tokens, expressions[i]!, expressions[i + 1]!)) mended[i] = yearBefore(a);
    if (!isStretch(tokens, expressions[i]!, expressions[i + 1]!)) continue;
    if (published !== null && a.from > published) mended[i + 1] = moved(b, b.from + WEEK);
    else mended[i] = moved(a, a.from - WEEK);
  }
  return mended;
};
