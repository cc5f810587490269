/** A period worked out from an incomplete date, and what it was worked out from. */
import type { DateBasis } from '../../../model/date-mention.ts';
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

/** The nearest of some candidate periods that agrees with where the words look; null without an anchor. */
export const choose = (candidates: readonly Period[], anchor: number, lean: Lean): Period | null => {
  const past = candidates.filter(({ from }) => from <= anchor).sort((a, b) => b.from - a.from);
  const future = candidates.filter(({ to }) => to >= anchor).sort((a, b) => a.from - b.from);
  if (lean === 'past') return past[0] ?? null;
  if (lean === 'future') return future[0] ?? null;
  return [...candidates].sort((a, b) => Math.abs(a.from - anchor) - Math.abs(b.from - anchor))[0] ?? null;
};
