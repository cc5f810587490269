/** What the text has spoken of so far: the date that "that day" and "a year earlier" hang on. */

import type { Span } from '../../../model/span.ts';
import type { Day } from '../../../text/calendar.ts';
import type { Period } from './period.ts';

export interface Narrative {
  /** The day of writing, or a day that the text gives itself at its top; null when neither is known. */
  readonly published: Day | null;
  /** Whether `published` came with the article rather than from its text. */
  readonly given: boolean;
  /** The last point spoken of, of whatever size. */
  readonly last: Period | null;
  /** The last year that the text named and where its date ends; the year is null if no story is set in it. */
  readonly year: { readonly year: number | null; readonly end: number } | null;
  /** The last single day spoken of. */
  readonly day: Day | null;
  /** Where its mention ends. */
  readonly dayEnd: number;
  /** The last quarter spoken of, while figures for it are being compared. */
  readonly quarter: { readonly year: number; readonly quarter: number } | null;
}

export const opening = (published: Day | null, given: boolean): Narrative => ({
  published,
  given,
  last: null,
  year: null,
  day: null,
  dayEnd: 0,
  quarter: null,
});

const QUARTER = /^(\d{4})-Q([1-4])$/;

/** The narrative once a point has been spoken of. A comparison ("a year earlier") does not move it. */
export const after = (narrative: Narrative, period: Period, end: number, comparison: boolean): Narrative => {
  if (comparison) return narrative;
  const quarter = QUARTER.exec(period.value);
  return {
    ...narrative,
    last: period,
    ...(period.precision === 'day' && period.from === period.to ? { day: period.from, dayEnd: end } : {}),
    quarter: quarter ? { year: Number(quarter[1]), quarter: Number(quarter[2]) } : narrative.quarter,
  };
};

/** How far the year of a story told, or its day, reaches: about a sentence or two. In characters. */
const REACH = 160;

const isNear = (text: string, end: number, start: number): boolean =>
  start >= end && start - end <= REACH && !/[\n\r]/.test(text.slice(end, start));

/** The year named shortly before in the same paragraph: "was killed in 1968. On June 5 ..."; null if none is. */
export const nearbyYear = (text: string, { start }: Span, { year }: Narrative): number | null =>
  year !== null && isNear(text, year.end, start) ? year.year : null;

/** The day spoken of shortly before in the same paragraph, for a time of day that names none. */
export const nearbyDay = (text: string, { start }: Span, { day, dayEnd }: Narrative): Day | null =>
  day !== null && isNear(text, dayEnd, start) ? day : null;
