/** "the last four months of 2016" lie at the end of that year, "the first two weeks of June" at the start of it. */
import type { Token } from '../../../model/segmented.ts';
import type { DateExpression } from '../expression.ts';
import type { Outcome } from './outcome.ts';
import { shiftDay } from './shift.ts';

const LAST = /^(?:last|final|closing|latter)$/;
const FIRST = /^(?:first|opening|early|initial)$/;

/** Which end of the period its words name. */
const endOf = (tokens: readonly Token[], { first, endToken }: DateExpression): 'first' | 'last' | null => {
  for (let at = first; at < endToken && at < first + 2; at += 1) {
    if (LAST.test(tokens[at]!.lower)) return 'last';
    if (FIRST.test(tokens[at]!.lower)) return 'first';
  }
  return null;
};

const placed = (
  expression: DateExpression,
  outcome: Outcome,
  side: 'first' | 'last',
  period: Outcome,
): Outcome => {
  const { meaning } = expression;
  const nowhere: Outcome = { ...outcome, from: null, to: null, basis: 'stated' };
  if (
    meaning.kind !== 'duration' ||
    meaning.amount.low === null ||
    meaning.amount.low !== meaning.amount.high
  )
    return nowhere;
  const { from, to, basis } = period;
  if (from === null || to === null) return nowhere;
  const by = meaning.amount.low;
  if (side === 'first') {
    const end = shiftDay(from, meaning.unit, by);
    return end === null || end - 1 > to ? nowhere : { ...outcome, from, to: end - 1, basis };
  }
  const start = shiftDay(to + 1, meaning.unit, -by);
  return start === null || start < from ? nowhere : { ...outcome, from: start, to, basis };
};

/** The outcomes, with each stretch at an end of a period put there; never counted back from today. */
export const withinPeriods = (
  tokens: readonly Token[],
  expressions: readonly DateExpression[],
  outcomes: readonly Outcome[],
): Outcome[] =>
  outcomes.map((outcome, i) => {
    const [own, next] = [expressions[i]!, expressions[i + 1]];
    if (own.meaning.kind !== 'duration' || tokens[own.endToken]?.lower !== 'of') return outcome;
    const side = endOf(tokens, own);
    if (side === null) return outcome;
    const period = outcomes[i + 1];
    const isNext = next?.first === own.endToken + 1 && period !== undefined && next.meaning.kind === 'point';
    if (isNext) return placed(own, outcome, side, period);
    // "the last five years of quarrels" end today, "the last nine days of the siege" with it
    const told = /^(?:DET|PRON)$/.test(tokens[own.endToken + 1]?.pos ?? '');
    return told ? { ...outcome, from: null, to: null, basis: 'stated' } : outcome;
  });
