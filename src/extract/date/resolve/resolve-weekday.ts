/** Which Tuesday is meant: by direction, by the week it is told in, or by where the verb looks. */
import { type Day, mondayOf, weekdayOf } from '../../../text/calendar.ts';
import type { Fields } from '../expression.ts';
import { anchorOf } from './anchor-day.ts';
import { type Anchored, basisOf, type Circumstances } from './anchored.ts';
import { dayPeriod, type Period, weekendPeriod } from './period.ts';
import type { Lean } from './tense.ts';

const WEEK = 7;

/** @returns null without an anchor */
export const resolveWeekday = (fields: Fields, circumstances: Circumstances): Anchored | null => {
  const { narrative, lean } = circumstances;
  const { weekday, direction, shift } = fields;
  if (weekday === undefined) return null;
  if (shift?.unit === 'week') {
    const anchor = anchorOf(shift, circumstances);
    return (
      anchor && {
        period: dayPeriod(mondayOf(anchor.day) + WEEK * shift.by + weekday - 1),
        basis: anchor.basis,
      }
    );
  }
  const spoken = direction === 'previous' || direction === 'following' ? narrative.day : null;
  const anchor = spoken ?? narrative.published;
  if (anchor === null) return null;
  const basis = spoken === null ? basisOf(narrative) : 'text';
  const back = (weekdayOf(anchor) - weekday + WEEK) % WEEK;
  const before = anchor - (back === 0 ? WEEK : back);
  const ahead = anchor + ((WEEK - back) % WEEK);
  if (direction === 'last' || direction === 'past' || direction === 'previous')
    return { period: dayPeriod(before), basis };
  if (direction === 'next' || direction === 'following')
    return { period: dayPeriod(back === 0 ? anchor + WEEK : ahead), basis };
  if (direction === 'this' || lean === 'future' || lean === 'present')
    return { period: dayPeriod(ahead), basis };
  return { period: dayPeriod(anchor - back), basis };
};

/** "the weekend" on a Monday is the one past, unless the verb looks ahead. */
export const weekend = (anchor: Day, by: number, lean: Lean): Period => {
  const early = weekdayOf(anchor) <= 4 && by === 0 && lean !== 'future';
  return weekendPeriod(anchor + WEEK * (early ? -1 : by));
};
