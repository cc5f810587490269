/** A TIMEX3 expression with its value. */
import type { Span } from './span.ts';

export const DATE_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type DateType = (typeof DATE_TYPES)[number];

export const DATE_PRECISIONS = [
  'time',
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'year',
  'decade',
  'century',
] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const DATE_MODS = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'MORE_THAN',
  'LESS_THAN',
] as const;
export type DateMod = (typeof DATE_MODS)[number];

/**
 * Where the value comes from. `stated`: complete in the text. `text`: worked out from another date in the
 * text. `published`: worked out from the publication date. `unresolved`: it cannot be known.
 */
export const DATE_BASES = ['stated', 'text', 'published', 'unresolved'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export interface DateMention extends Span {
  readonly text: string;
  readonly type: DateType;
  /** TIMEX3 value ("2017-09-01", "2017-W35", "P3M"); null when it cannot be known. */
  readonly value: string | null;
  /** First and last calendar day covered (ISO); null if it is not a stretch on the calendar. */
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision;
  readonly mod: DateMod | null;
  readonly basis: DateBasis;
  /** The extractor that found it: `date/<file>`. */
  readonly rule: string;
}
