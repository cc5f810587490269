/** A period worked out from an incomplete date, and what it was worked out from. */
import type { DateBasis } from '../../../model/date-mention.ts';
import type { Day } from '../../../text/calendar.ts';
import type { Narrative } from './narrative.ts';
import type { Period } from './period.ts';
import type { Lean } from './tense.ts';

export interface Anchored {
  readonly period: Period;
  readonly basis: DateBasis;
}

/** All that a date may hang on. */
export interface Circumstances {
  readonly narrative: Narrative;
  readonly lean: Lean;
}

/** `published` when the article came with its day, `text` when its own words gave it. */
export const basisOf = (narrative: Narrative): DateBasis => (narrative.given ? 'published' : 'text');

/** How much farther a candidate on the wrong side of the anchor counts; a lean is a hint where days are named. */
const AGAINST_LEAN = 6;
/** With no verb to tell, news looks back a little more often. */
const AHEAD_UNTOLD = 1.2;

const distance = ({ from, to }: Period, anchor: Day): number =>
  from > anchor ? from - anchor : to < anchor ? to - anchor : 0;

const cost = (period: Period, anchor: Day, lean: Lean): number => {
  const away = distance(period, anchor);
  if (lean === null) return away > 0 ? away * AHEAD_UNTOLD : -away;
  const against = lean === 'past' ? away > 0 : away < 0;
  return Math.abs(away) * (against ? AGAINST_LEAN : 1);
};

/** The candidate nearest to the anchor, those against the lean counted as farther off. */
export const nearest = (candidates: readonly Period[], anchor: Day, lean: Lean): Period | null =>
  [...candidates].sort((a, b) => cost(a, anchor, lean) - cost(b, anchor, lean))[0] ?? null;

/** The latest candidate that has begun, or the first that has not ended. */
export const onSide = (candidates: readonly Period[], anchor: Day, lean: 'past' | 'future'): Period | null =>
  (lean === 'past'
    ? candidates.filter(({ from }) => from <= anchor).at(-1)
    : candidates.find(({ to }) => to >= anchor)) ?? null;
