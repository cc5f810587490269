/**
 * Lengths of time.
 *
 *   After a 30-day strike, for months, it lost five years and, in the past three weeks, a day and a half.
 *           ^^^^^^             ^^^^^^          ^^^^^^^^^^         ^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^ date/duration
 */
import type { Direction } from '../../lexicon/date-directions.ts';
import { TIME_UNITS } from '../../lexicon/time-units.ts';
import type { PartOfSpeech, Token } from '../../model/segmented.ts';
import type { Amount, DateExtractor, Found } from './expression.ts';
import { type Length, lengthAt } from './length.ts';
import { factAt, isDash, withThe, wordAt } from './words.ts';

type Side = 'past' | 'future' | null;

const SIDES: Partial<Readonly<Record<Direction, Side>>> = {
  last: 'past',
  past: 'past',
  recent: 'past',
  next: 'future',
};
const VAGUE: Amount = { low: null, high: null };

const duration = (first: number, end: number, amount: Amount, unit: Length['unit'], side: Side): Found => ({
  first,
  end,
  meaning: { kind: 'duration', amount, unit, side },
});

/** An age is no stretch of the calendar: "a 22-year-old", "four years old", "two years of age". */
const isAge = (tokens: readonly Token[], end: number): boolean => {
  const next = isDash(tokens, end) ? end + 1 : end;
  return (
    /^olds?$/.test(wordAt(tokens, next)) ||
    (wordAt(tokens, end) === 'of' && wordAt(tokens, end + 1) === 'age')
  );
};

/** What stands before the count: "the past", "the first", "the next", "the". */
const opening = (tokens: readonly Token[], first: number): { first: number; side: Side } => {
  const { direction, ordinal } = factAt(tokens, first - 1);
  const word = wordAt(tokens, first - 1);
  if (direction !== undefined && word !== 'that' && word !== 'same') {
    const start = wordAt(tokens, first - 2) === 'these' ? first - 2 : withThe(tokens, first - 1);
    return { first: start, side: SIDES[direction] ?? null };
  }
  if (ordinal === 1 || word === 'final' || word === 'early')
    return { first: withThe(tokens, first - 1), side: null };
  return { first: withThe(tokens, first), side: null };
};

/** Where the qualifier after a unit ends: "day-long". */
const withLong = (tokens: readonly Token[], end: number): number =>
  isDash(tokens, end) && wordAt(tokens, end + 1) === 'long' ? end + 2 : end;

/** What stands before a rate: "$33 million a year", "twice a day". */
const RATED: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'NUM', 'SYM', 'PROPN']);

const isRate = (tokens: readonly Token[], length: Length): boolean => {
  // "seven days a week", "24 hours a day"
  if (/^(?:an?|per)$/.test(wordAt(tokens, length.end)) && factAt(tokens, length.end + 1).unit) return true;
  if (!/^an?$/.test(wordAt(tokens, length.first))) return false;
  const before = tokens[length.first - 1];
  return (
    before !== undefined &&
    (RATED.has(before.pos) || /^(?:once|twice|times|%|percent|more|less|each|apiece)$/.test(before.lower))
  );
};

const counted = (tokens: readonly Token[], length: Length): Found | null => {
  if (isAge(tokens, length.end) || isRate(tokens, length)) return null;
  const end = withLong(tokens, length.end);
  if (length.compound) return duration(length.first, end, length.amount, length.unit, null);
  // "could last a year": a verb
  const single = /^(?:an?|another)$/.test(wordAt(tokens, length.first));
  const { first, side } = single ? { first: length.first, side: null } : opening(tokens, length.first);
  // "three quarters of the voters", "a quarter": fractions, unless told as times
  if (length.unit === 'quarter' && (first === length.first || wordAt(tokens, end) === 'of')) return null;
  return duration(first, end, length.amount, length.unit, side);
};

/** "sick days", "golden years": sorts of time, not lengths. */
const QUALIFIED: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/** "in the minutes before", "and the minutes after" */
const WITHIN: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'SCONJ', 'CCONJ']);

/** "for months", "recent weeks", "the years", "the weeks ahead", "decades-long". */
const uncounted = (tokens: readonly Token[], at: number, unit: Length['unit']): Found | null => {
  if (unit === 'second' || unit === 'weekend' || (unit === 'quarter' && !factAt(tokens, at - 1).direction))
    return null;
  if (QUALIFIED.has(tokens[at - 1]?.pos ?? 'PUNCT') && !factAt(tokens, at - 1).direction) return null;
  const { first, side } = opening(tokens, at);
  // "publish the minutes" of a meeting
  if (unit === 'minute' && first < at && side === null && !WITHIN.has(tokens[first - 1]?.pos ?? 'VERB'))
    return null;
  const ahead = wordAt(tokens, at + 1) === 'ahead';
  // "weeks or months"
  const paired = /^(?:or|and)$/.test(wordAt(tokens, at + 1)) && factAt(tokens, at + 2).unit?.many;
  const long = withLong(tokens, at + 1);
  if (long > at + 1) return duration(at, long, VAGUE, unit, null);
  const end = ahead ? at + 2 : paired ? at + 3 : at + 1;
  return duration(first, end, VAGUE, unit, ahead ? 'future' : side);
};

/** Of these "the last" is a stretch; "the last quarter" and "the last day" are the final ones. */
const LASTING: ReadonlySet<Length['unit']> = new Set(['week', 'month', 'year', 'decade']);

/** "the past year", "the last decade": the stretch up to now, while "last year" is a year of the calendar. */
const pastUnit = (tokens: readonly Token[], at: number, unit: Length['unit']): Found | null => {
  const word = wordAt(tokens, at - 1);
  const definite = wordAt(tokens, at - 2) === 'the';
  if (word !== 'past' && !(word === 'last' && definite && LASTING.has(unit))) return null;
  if (wordAt(tokens, at - 2) === 'this' || wordAt(tokens, at + 1) === 'of') return null;
  if (unit === 'weekend' || unit === 'second') return null;
  return duration(withThe(tokens, at - 1), at + 1, { low: 1, high: 1 }, unit, 'past');
};

export const durations: DateExtractor = {
  rule: 'date/duration',
  heads: TIME_UNITS.map(({ form }) => form),
  match: (tokens, at) => {
    const { unit, many } = factAt(tokens, at).unit!;
    const length = lengthAt(tokens, at);
    if (length !== null) return counted(tokens, length);
    if (isAge(tokens, at + 1)) return null;
    if (many) return uncounted(tokens, at, unit);
    const long = withLong(tokens, at + 1);
    if (long > at + 1) return duration(at, long, { low: 1, high: 1 }, unit, null);
    return pastUnit(tokens, at, unit);
  },
};
