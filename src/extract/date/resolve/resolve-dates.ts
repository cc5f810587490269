/** Gives every date expression of an article its value: one pass in text order, the narrative carried along. */
import type { DateMention } from '../../../model/date-mention.ts';
import type { Report } from '../../../model/diagnostic.ts';
import type { Segmented } from '../../../model/segmented.ts';
import { type Day, dayOf, isCivil, isoDay, parseIsoDay } from '../../../text/calendar.ts';
import type { DateExpression, Fields } from '../expression.ts';
import type { Anchored } from './anchored.ts';
import { mendRanges } from './mend-ranges.ts';
import { after, type Narrative, nearbyDay, nearbyYear, opening } from './narrative.ts';
import { type NumericOrder, numericOrder, ordered } from './numeric-order.ts';
import { reportOdd } from './odd-dates.ts';
import {
  durationOutcome,
  type Outcome,
  pointOutcome,
  rangeOutcome,
  referenceOutcome,
  setOutcome,
} from './outcome.ts';
import { resolvePoint } from './resolve-point.ts';
import { leanAt } from './tense.ts';
import { withinPeriods } from './within-period.ts';

/** "killed in 1968" sets a story in its year; "since 1980" and "the 2016 race" do not. */
const yearTold = (
  tokens: Segmented['tokens'],
  expression: DateExpression,
  { year, month }: Fields,
): Narrative['year'] => {
  if (year === undefined) return null;
  const story = month !== undefined || /^(?:in|during)$/.test(tokens[expression.first - 1]?.lower ?? '');
  return { year: story ? year : null, end: expression.end };
};

interface Step {
  readonly outcome: Outcome;
  readonly narrative: Narrative;
}

/** What stays the same throughout one article. */
interface Setting {
  readonly article: Segmented;
  readonly order: NumericOrder;
  readonly report: Report;
}

const pointStep = (
  { article, order, report }: Setting,
  expression: DateExpression,
  fields: Fields,
  narrative: Narrative,
): Step => {
  const lean = leanAt(article.tokens, expression.first, expression.endToken);
  const known = ordered(fields, order);
  const { text } = article.article;
  const year = nearbyYear(text, expression, narrative);
  const day = nearbyDay(text, expression, narrative);
  const anchored = known && resolvePoint(known, { narrative, lean, year, day });
  reportOdd(expression, fields, anchored?.period ?? null, report);
  const told = { ...narrative, year: yearTold(article.tokens, expression, fields) ?? narrative.year };
  const comparison =
    fields.shift?.same === true || (expression.rule === 'date/deictic-day' && fields.part !== undefined);
  return {
    outcome: pointOutcome(fields, anchored),
    narrative: anchored ? after(told, anchored.period, expression.end, comparison) : told,
  };
};

const step = (setting: Setting, expression: DateExpression, narrative: Narrative): Step => {
  const { meaning } = expression;
  if (meaning.kind === 'reference')
    return { outcome: referenceOutcome(meaning.value, meaning.precision), narrative };
  if (meaning.kind === 'set') return { outcome: setOutcome(meaning.value), narrative };
  if (meaning.kind === 'duration') return { outcome: durationOutcome(meaning, narrative), narrative };
  if (meaning.kind === 'point') return pointStep(setting, expression, meaning.fields, narrative);
  const lean = leanAt(setting.article.tokens, expression.first, expression.endToken);
  const resolve = (fields: Fields): Anchored | null =>
    resolvePoint(fields, { narrative, lean, year: null, day: null });
  return { outcome: rangeOutcome(resolve(meaning.from), resolve(meaning.to)), narrative };
};

/** A full date this near the top of a text that came without its day is the day of the text. */
const TOP = 400;

const dayAtTop = (expressions: readonly DateExpression[]): Day | null => {
  for (const { start, meaning } of expressions) {
    if (start > TOP) return null;
    if (meaning.kind !== 'point') continue;
    const { year, month, day, order } = meaning.fields;
    if (
      order !== 'open' &&
      year !== undefined &&
      month !== undefined &&
      day !== undefined &&
      isCivil(year, month, day)
    )
      return dayOf(year, month, day);
  }
  return null;
};

const asMention = (text: string, expression: DateExpression, outcome: Outcome): DateMention => ({
  start: expression.start,
  end: expression.end,
  text: text.slice(expression.start, expression.end),
  type: outcome.type,
  value: outcome.value,
  from: outcome.from === null ? null : isoDay(outcome.from),
  to: outcome.to === null ? null : isoDay(outcome.to),
  precision: outcome.precision,
  mod: expression.mod,
  basis: outcome.basis,
  rule: expression.rule,
});

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
  const published = given ?? dayAtTop(expressions);
  const setting = { article, order: numericOrder(expressions, published), report };
  let narrative = opening(published, given !== null);
  const outcomes = expressions.map((expression) => {
    const { outcome, narrative: next } = step(setting, expression, narrative);
    narrative = next;
    return outcome;
  });
  const placed = withinPeriods(article.tokens, expressions, outcomes);
  return mendRanges(article.tokens, expressions, placed, published).map((outcome, i) =>
    asMention(article.article.text, expressions[i]!, outcome),
  );
};
