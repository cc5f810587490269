/** Gives every date expression of an article its value: one pass in text order, the narrative carried along. */
import type { DateBasis, DateMention, DatePrecision, DateType } from '../../../model/date-mention.ts';
import type { Report } from '../../../model/diagnostic.ts';
import type { Segmented } from '../../../model/segmented.ts';
import { type Day, dayOf, isCivil, isoDay, parseIsoDay } from '../../../text/calendar.ts';
import { durationValue } from '../duration-value.ts';
import type { DateExpression, Fields, Meaning } from '../expression.ts';
import type { Anchored } from './anchored.ts';
import { after, type Narrative, opening } from './narrative.ts';
import { resolvePoint } from './resolve-point.ts';
import { shiftDay } from './shift.ts';
import { leanAt } from './tense.ts';

interface Outcome {
  readonly type: DateType;
  readonly value: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly precision: DatePrecision;
  readonly basis: DateBasis;
}

const UNRESOLVED: Pick<Outcome, 'value' | 'from' | 'to' | 'basis'> = {
  value: null,
  from: null,
  to: null,
  basis: 'unresolved',
};

/** The finest thing that the words name, which holds even where its place on the calendar is unknown. */
const precisionOf = (fields: Fields): DatePrecision => {
  if (fields.clock !== undefined || fields.part !== undefined) return 'time';
  if (fields.day !== undefined || fields.weekday !== undefined || fields.holiday !== undefined) return 'day';
  if (fields.month !== undefined) return 'month';
  if (fields.quarter !== undefined || fields.half !== undefined) return 'quarter';
  if (fields.season !== undefined) return 'season';
  return precisionOfUnit(fields.shift?.unit ?? 'year');
};

const precisionOfUnit = (unit: string): DatePrecision => {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return 'time';
  if (unit === 'fortnight') return 'week';
  if (unit === 'weekend') return 'day';
  return unit === 'millennium' ? 'century' : (unit as DatePrecision);
};

const timeOf = (fields: Fields): string =>
  fields.clock !== undefined ? `T${fields.clock}` : fields.part !== undefined ? `T${fields.part}` : '';

const pointOutcome = (fields: Fields, anchored: Anchored | null): Outcome => {
  const time = timeOf(fields);
  const type = time === '' ? 'DATE' : 'TIME';
  if (anchored === null) return { type, precision: precisionOf(fields), ...UNRESOLVED };
  const { period, basis } = anchored;
  const precision = time === '' ? period.precision : 'time';
  return { type, value: `${period.value}${time}`, from: period.from, to: period.to, precision, basis };
};

/** "the past three weeks": from three weeks ago to now. */
const durationOutcome = (
  meaning: Extract<Meaning, { kind: 'duration' }>,
  { published, given }: Narrative,
): Outcome => {
  const { amount, unit, side } = meaning;
  const plain: Outcome = {
    type: 'DURATION',
    value: durationValue(amount, unit),
    from: null,
    to: null,
    precision: precisionOfUnit(unit),
    basis: 'stated',
  };
  if (side === null || amount.low === null || amount.low !== amount.high || published === null) return plain;
  const other = shiftDay(published, unit, side === 'past' ? -amount.low : amount.low);
  if (other === null) return plain;
  return {
    ...plain,
    from: Math.min(published, other),
    to: Math.max(published, other),
    basis: given ? 'published' : 'text',
  };
};

const rangeOutcome = (from: Anchored | null, to: Anchored | null): Outcome => {
  if (from === null || to === null) return { type: 'DURATION', precision: 'day', ...UNRESOLVED };
  const { precision } = from.period;
  const count =
    precision === 'year'
      ? Number(to.period.value) - Number(from.period.value) + 1
      : to.period.to - from.period.from + 1;
  return {
    type: 'DURATION',
    value: `P${count}${precision === 'year' ? 'Y' : 'D'}`,
    from: from.period.from,
    to: to.period.to,
    precision,
    basis: from.basis,
  };
};

/** "February 30": reported, never mended. */
const reportImpossible = (expression: DateExpression, fields: Fields, report: Report): void => {
  const { year, month, day } = fields;
  // without a year, 29 February may exist
  if (month === undefined || day === undefined || isCivil(year ?? 2000, month, day)) return;
  report.diagnostic({
    code: 'date/impossible',
    message: 'the calendar has no such day; it is left without a value',
    span: { start: expression.start, end: expression.end },
  });
};

interface Step {
  readonly outcome: Outcome;
  readonly narrative: Narrative;
}

const step = (article: Segmented, expression: DateExpression, narrative: Narrative, report: Report): Step => {
  const { meaning } = expression;
  if (meaning.kind === 'reference' || meaning.kind === 'set') {
    const type = meaning.kind === 'set' ? 'SET' : 'DATE';
    return {
      outcome: { type, value: meaning.value, from: null, to: null, precision: 'day', basis: 'stated' },
      narrative,
    };
  }
  if (meaning.kind === 'duration') return { outcome: durationOutcome(meaning, narrative), narrative };
  const lean = leanAt(article.tokens, expression.first, expression.endToken);
  const resolve = (fields: Fields): Anchored | null => resolvePoint(fields, { narrative, lean });
  if (meaning.kind === 'range')
    return { outcome: rangeOutcome(resolve(meaning.from), resolve(meaning.to)), narrative };
  reportImpossible(expression, meaning.fields, report);
  const anchored = resolve(meaning.fields);
  const comparison =
    meaning.fields.shift?.same === true ||
    (expression.rule === 'date/deictic-day' && meaning.fields.part !== undefined);
  return {
    outcome: pointOutcome(meaning.fields, anchored),
    narrative: anchored ? after(narrative, anchored.period, comparison) : narrative,
  };
};

/** A full date this near the top of a text that came without its day is the day of the text. */
const TOP = 400;

const dayAtTop = (expressions: readonly DateExpression[]): Day | null => {
  for (const { start, meaning } of expressions) {
    if (start > TOP) return null;
    if (meaning.kind !== 'point') continue;
    const { year, month, day } = meaning.fields;
    if (year !== undefined && month !== undefined && day !== undefined && isCivil(year, month, day))
      return dayOf(year, month, day);
  }
  return null;
};

/**
 * The mentions of an article, in the order of its expressions.
 * @param report told of days that the calendar does not have
 */
export const resolveDates = (
  article: Segmented,
  expressions: readonly DateExpression[],
  report: Report,
): DateMention[] => {
  const given = parseIsoDay(article.article.published);
  let narrative = opening(given ?? dayAtTop(expressions), given !== null);
  return expressions.map((expression) => {
    const { outcome, narrative: next } = step(article, expression, narrative, report);
    narrative = next;
    return {
      start: expression.start,
      end: expression.end,
      text: article.article.text.slice(expression.start, expression.end),
      type: outcome.type,
      value: outcome.value,
      from: outcome.from === null ? null : isoDay(outcome.from),
      to: outcome.to === null ? null : isoDay(outcome.to),
      precision: outcome.precision,
      mod: expression.mod,
      basis: outcome.basis,
      rule: expression.rule,
    };
  });
};
