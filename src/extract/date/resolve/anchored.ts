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
  /** The year of the story being told, where the text named one just before. */
  readonly year: number | null;
  /** The day being told of, where the text named one just before. */
  readonly day: Day | null;
}

/** `published` when the article came with its day, `text` when its own words gave it. */
export const basisOf = (narrative: Narrative): DateBasis => (narrative.given ? 'published' : 'text');

/** How much farther off a candidate on the wrong side of the anchor counts: a lean is a hint, not proof. */
export interface Weights {
  /** Ahead, where the words look back. */
  readonly ahead: number;
  /** Ahead, where no verb tells. */
  readonly untold: number;
  /** Behind, where the words look ahead. */
  readonly behind: number;
  /** Behind, where the verb stands in the present: "the law takes effect Jan. 1". */
  readonly present: number;
}

const looksAhead = (lean: Lean): boolean => lean === 'future' || lean === 'intended';

const cost = ({ from, to }: Period, anchor: Day, lean: Lean, weights: Weights): number => {
  if (from > anchor) {
    if (lean === 'done') return Number.POSITIVE_INFINITY;
    return (from - anchor) * (lean === 'past' ? weights.ahead : looksAhead(lean) ? 1 : weights.untold);
  }
  if (to >= anchor) return 0;
  return (anchor - to) * (looksAhead(lean) ? weights.behind : lean === 'present' ? weights.present : 1);
};

/** The candidate nearest to the anchor, those against the lean counted as farther off. */
export const nearest = (
  candidates: readonly Period[],
  anchor: Day,
  lean: Lean,
  weights: Weights,
): Period | null =>
  [...candidates].sort((a, b) => cost(a, anchor, lean, weights) - cost(b, anchor, lean, weights))[0] ?? null;
