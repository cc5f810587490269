/** A TIMEX3 expression with its value. */
import type { Span } from './span.ts';

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type DatePrecision =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

export type DateMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'MORE_THAN' | 'LESS_THAN';

/**
 * Where the value comes from. `stated`: complete in the text. `text`: worked out from another date in the
 * text. `published`: worked out from the publication date. `unresolved`: it cannot be known.
 */
export type DateBasis = 'stated' | 'text' | 'published' | 'unresolved';

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
