/** The day that a shift is counted from: that of publication, or the one the text speaks of. */
import type { Day } from '../../../text/calendar.ts';
import type { Shift } from '../expression.ts';
import { type Anchored, basisOf, type Circumstances } from './anchored.ts';

export interface Anchor {
  readonly day: Day;
  readonly basis: Anchored['basis'];
}

/** @returns null when there is none */
export const anchorOf = (shift: Shift, { narrative }: Circumstances): Anchor | null => {
  if (shift.from === 'text') {
    const spoken = shift.unit === 'day' ? narrative.day : (narrative.last?.from ?? null);
    if (spoken !== null) return { day: spoken, basis: 'text' };
    // "the next day" after no day at all is not the day after publication
    if (shift.by > 0) return null;
  }
  return narrative.published === null ? null : { day: narrative.published, basis: basisOf(narrative) };
};
