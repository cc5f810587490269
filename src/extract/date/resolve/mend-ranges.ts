/** Two ends of a stretch keep their order: in "ran Monday through Friday" Friday is the one after that Monday. */
import type { Token } from '../../../model/segmented.ts';
import type { Day } from '../../../text/calendar.ts';
import type { DateExpression, Fields } from '../expression.ts';
import type { Outcome } from './outcome.ts';
import { dayPeriod } from './period.ts';

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
    if (!isStretch(tokens, expressions[i]!, expressions[i + 1]!)) continue;
    if (published !== null && a.from > published) mended[i + 1] = moved(b, b.from + WEEK);
    else mended[i] = moved(a, a.from - WEEK);
  }
  return mended;
};
