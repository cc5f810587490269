/**
 * Parts of a day: told from now, in a phrase of their own, or beside a day ("Monday night"), where they count
 * only once joined to it.
 *
 *   She left this morning; he had gone the previous night. It began in the afternoon.
 *            ^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^^              ^^^^^^^^^^^^^ date/day-part
 */
import { DAY_PARTS, type DayPart } from '../../lexicon/calendar-words.ts';
import type { Direction } from '../../lexicon/date-directions.ts';
import type { Token } from '../../model/segmented.ts';
import { directionBefore } from './direction.ts';
import { type DateExtractor, type Fields, type Found, point } from './expression.ts';
import { factAt, isDash, wordAt } from './words.ts';

/** How far the day of such a part lies: "last night" is yesterday's, "the next morning" the day after's. */
const SHIFTS: Partial<Readonly<Record<Direction, Fields['shift']>>> = {
  this: { unit: 'day', by: 0, from: 'published' },
  last: { unit: 'day', by: -1, from: 'published' },
  same: { unit: 'day', by: 0, from: 'text' },
  next: { unit: 'day', by: 1, from: 'text' },
  following: { unit: 'day', by: 1, from: 'text' },
  previous: { unit: 'day', by: -1, from: 'text' },
};

/** "in the morning": of the day the text speaks of. */
const ofThatDay = (tokens: readonly Token[], at: number, part: DayPart): Found | null =>
  part !== 'NI' && wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'in'
    ? point(at - 1, at + 1, { part })
    : null;

/** "mid-afternoon", "midmorning" needing no day beside it. */
const middle = (tokens: readonly Token[], at: number, part: DayPart): Found | null => {
  if (wordAt(tokens, at).startsWith('mid')) return { ...point(at, at + 1, { part }), mod: 'MID' };
  const place = isDash(tokens, at - 1) ? at - 2 : at - 1;
  return wordAt(tokens, place) === 'mid' ? { ...point(place, at + 1, { part }), mod: 'MID' } : null;
};

export const dayPart: DateExtractor = {
  rule: 'date/day-part',
  heads: DAY_PARTS.map(({ form }) => form),
  match: (tokens, at) => {
    const part = factAt(tokens, at).part!;
    const before = directionBefore(tokens, at);
    const shift = before && SHIFTS[before.direction];
    if (shift) return point(before.first, at + 1, { part, shift });
    return (
      ofThatDay(tokens, at, part) ??
      middle(tokens, at, part) ?? { ...point(at, at + 1, { part }), weak: true }
    );
  },
};
