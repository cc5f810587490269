/**
 * Weeks, months, years and the like told from now or from the date spoken of.
 *
 *   Last week it opened; this fiscal year it grew, the following month it shrank, and over the weekend it shut.
 *   ^^^^^^^^^            ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^ date/relative-period
 */
import type { Direction } from '../../lexicon/date-directions.ts';
import { TIME_UNITS, type TimeUnit } from '../../lexicon/time-units.ts';
import type { Token } from '../../model/segmented.ts';
import { directionBefore } from './direction.ts';
import { type DateExtractor, type Found, point, type Shift } from './expression.ts';
import { factAt, isCapitalised, withThe, wordAt } from './words.ts';

const UNITS: ReadonlySet<TimeUnit> = new Set([
  'day',
  'week',
  'weekend',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
/** "the week" is the one spoken of; "the day" and "the decade" seldom are one. */
const DEFINITE: ReadonlySet<TimeUnit> = new Set(['week', 'weekend', 'month', 'year']);
const KINDS_OF_YEAR: ReadonlySet<string> = new Set([
  'fiscal',
  'financial',
  'calendar',
  'full',
  'school',
  'academic',
]);

const STEPS: Partial<Readonly<Record<Direction, { by: number; from: Shift['from'] }>>> = {
  last: { by: -1, from: 'published' },
  past: { by: -1, from: 'published' },
  this: { by: 0, from: 'published' },
  next: { by: 1, from: 'published' },
  previous: { by: -1, from: 'text' },
  following: { by: 1, from: 'text' },
  same: { by: 0, from: 'text' },
  latest: { by: 0, from: 'published' },
};

/** Days are told so only from another day: "the next day", "the same day"; "last day" is the final one. */
const dayStep = (direction: Direction, definite: boolean): { by: number; from: Shift['from'] } | null => {
  if (direction === 'next' && definite) return { by: 1, from: 'text' };
  if (direction === 'same') return definite ? { by: 0, from: 'text' } : null;
  return (direction === 'following' || direction === 'previous') && definite ? STEPS[direction]! : null;
};

const directed = (tokens: readonly Token[], at: number, place: number, unit: TimeUnit): Found | null => {
  const before = directionBefore(tokens, place);
  if (before === null) return null;
  const { direction, definite, first } = before;
  // "This Week": a programme
  if (isCapitalised(tokens, at) && isCapitalised(tokens, place - 1)) return null;
  const word = wordAt(tokens, place - 1);
  // "the past year", "the last decade" are lengths, "the past weekend" a time
  if (word === 'last' && definite && unit !== 'century') return null;
  if (word === 'past' && unit !== 'weekend' && wordAt(tokens, place - 2) !== 'this') return null;
  if (direction === 'latest' && unit !== 'year') return null;
  const step =
    unit === 'day' ? dayStep(direction, definite || wordAt(tokens, first) === 'that') : STEPS[direction];
  return step ? point(first, at + 1, { shift: { unit, ...step } }) : null;
};

/** "the year ended March 31" is a length; "of the Year" is a title. */
const definite = (tokens: readonly Token[], at: number, place: number, unit: TimeUnit): Found | null => {
  const first = withThe(tokens, place);
  // "later in the day": of the day spoken of
  if (first < place && unit === 'day' && /^(?:earlier|later)$/.test(wordAt(tokens, first - 2)))
    return point(first, at + 1, { shift: { unit, by: 0, from: 'text' } });
  if (first === place || !DEFINITE.has(unit) || isCapitalised(tokens, at)) return null;
  if (/^(?:ended|ending|to|through)$/.test(wordAt(tokens, at + 1)) && unit !== 'weekend')
    return {
      first,
      end: at + 1,
      meaning: { kind: 'duration', amount: { low: 1, high: 1 }, unit, side: null },
    };
  const found = point(first, at + 1, { shift: { unit, by: 0, from: 'published' } });
  // "the week of his birthday": another than the current one, and counts only before a date
  return /^(?:of|after|before|that|when|since|he|she|they)$/.test(wordAt(tokens, at + 1))
    ? { ...found, weak: true }
    : found;
};

export const relativePeriod: DateExtractor = {
  rule: 'date/relative-period',
  heads: TIME_UNITS.filter(({ number }) => number === 'one').map(({ form }) => form),
  match: (tokens, at) => {
    const { unit } = factAt(tokens, at).unit!;
    if (!UNITS.has(unit)) return null;
    const place = unit === 'year' && KINDS_OF_YEAR.has(wordAt(tokens, at - 1)) ? at - 1 : at;
    return directed(tokens, at, place, unit) ?? definite(tokens, at, place, unit);
  },
};
