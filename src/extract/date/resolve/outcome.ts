/** Type, value, stretch and precision of a mention, once what it hangs on is known. */
import type { DateBasis, DatePrecision, DateType } from '../../../model/date-mention.ts';
import type { Day } from '../../../text/calendar.ts';
import { durationValue } from '../duration-value.ts';
import type { Fields, Meaning } from '../expression.ts';
import type { Anchored } from './anchored.ts';
import type { Narrative } from './narrative.ts';
import { shiftDay } from './shift.ts';

/** What a mention is worth. */
export interface Outcome {
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

const NOWHERE = { from: null, to: null, basis: 'stated' } as const;

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

export const pointOutcome = (fields: Fields, anchored: Anchored | null): Outcome => {
  const time = timeOf(fields);
  const type = time === '' ? 'DATE' : 'TIME';
  // "10 p.m." is known as such, on whatever day
  if (anchored === null && Object.keys(fields).join() === 'clock')
    return { type, precision: 'time', value: time, ...NOWHERE };
  if (anchored === null) return { type, precision: precisionOf(fields), ...UNRESOLVED };
  const { period, basis } = anchored;
  const precision = time === '' ? period.precision : 'time';
  return { type, value: `${period.value}${time}`, from: period.from, to: period.to, precision, basis };
};

/** "the past three weeks": from three weeks ago to now. */
export const durationOutcome = (
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

export const rangeOutcome = (from: Anchored | null, to: Anchored | null): Outcome => {
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

/** What comes round how often: the finest thing that its value names. */
const SET_PRECISION: readonly (readonly [RegExp, DatePrecision])[] = [
  [/T/, 'time'],
  [/^XXXX-WXX-|D$/, 'day'],
  [/W$/, 'week'],
  [/^XXXX-\d\d$|M$/, 'month'],
  [/^XXXX-[A-Z]{2}$/, 'season'],
];

export const setOutcome = (value: string): Outcome => {
  const precision = SET_PRECISION.find(([shape]) => shape.test(value))?.[1] ?? 'year';
  return { type: 'SET', value, precision, ...NOWHERE };
};

/** The past, the present, the future: no stretch of the calendar. */
export const referenceOutcome = (value: string, precision: DatePrecision = 'day'): Outcome => ({
  type: 'DATE',
  value,
  precision,
  ...NOWHERE,
});
