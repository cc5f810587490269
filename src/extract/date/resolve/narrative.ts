/** What the text has spoken of so far: the date that "that day" and "a year earlier" hang on. */
import type { Day } from '../../../text/calendar.ts';
import type { Period } from './period.ts';

export interface Narrative {
  /** The day of writing, or a day that the text gives itself at its top; null when neither is known. */
  readonly published: Day | null;
  /** Whether `published` came with the article rather than from its text. */
  readonly given: boolean;
  /** The last point spoken of, of whatever size. */
  readonly last: Period | null;
  /** The last single day spoken of. */
  readonly day: Day | null;
  /** The last quarter spoken of, while figures for it are being compared. */
  readonly quarter: { readonly year: number; readonly quarter: number } | null;
}

export const opening = (published: Day | null, given: boolean): Narrative => ({
  published,
  given,
  last: null,
  day: null,
  quarter: null,
});

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** The narrative once a point has been spoken of. A comparison ("a year earlier") does not move it. */
export const after = (narrative: Narrative, period: Period, comparison: boolean): Narrative => {
  if (comparison) return narrative;
  const quarter = QUARTER.exec(period.value);
  return {
    ...narrative,
    last: period,
    day: period.precision === 'day' && period.from === period.to ? period.from : narrative.day,
    quarter: quarter ? { year: Number(quarter[1]), quarter: Number(quarter[2]) } : narrative.quarter,
  };
};
