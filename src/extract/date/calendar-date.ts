/**
 * Days and months by name, with or without their year; a bare month only where its words are no name or verb.
 *
 *   They met on July 7, 2017, on the 8th of May and in March; Mr. May said they may march.
 *               ^^^^^^^^^^^^     ^^^^^^^^^^^^^^        ^^^^^ date/calendar-date
 */
import { MONTHS } from '../../lexicon/calendar-words.ts';
import type { Token } from '../../model/segmented.ts';
import { directionBefore } from './direction.ts';
import { type DateExtractor, type Fields, type Found, point } from './expression.ts';
import { spelledYearAt } from './spelled-year.ts';
import { dayNumberAt, factAt, isCapitalised, isDash, isGlued, wordAt, yearNumberAt } from './words.ts';

/** After these, "may" or "march" is the month. */
const BEFORE_MONTH: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'through',
  'of',
  'during',
  'before',
  'after',
  'between',
  'last',
  'next',
  'this',
  'past',
  'coming',
  'previous',
  'following',
  'early',
  'late',
  'mid',
  'for',
  'to',
  'and',
  'each',
  'every',
  'or',
  'as',
  'around',
  'towards',
  'toward',
  'into',
]);
/** Of those, the ones that stand before names too: "and August Wilson". */
const LOOSE: ReadonlySet<string> = new Set([
  'and',
  'to',
  'by',
  'of',
  'for',
  'or',
  'as',
  'from',
  'between',
  'after',
  'before',
  'into',
]);
/** After these, only when a word in lower case follows: "the May deadline", not "the March on Washington". */
const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  "'s",
  'its',
  'their',
  'his',
  'her',
  'our',
]);
const LOWER_WORD = /^\p{Ll}/u;

const standsAlone = (tokens: readonly Token[], at: number, alone: 'yes' | 'no' | 'short'): boolean => {
  if (alone === 'short' || !isCapitalised(tokens, at)) return false;
  if (alone === 'yes') return true;
  if (/^[A-Z]{2,}$/.test(tokens[at]!.text) && tokens[at]!.text.length > 2) return false;
  const before = wordAt(tokens, at - 1);
  if (LOOSE.has(before) && isCapitalised(tokens, at + 1)) return false;
  if (BEFORE_MONTH.has(before) || isDash(tokens, at - 1)) return true;
  return DETERMINERS.has(before) && LOWER_WORD.test(tokens[at + 1]?.text ?? '');
};

/** "July 7, 2017", "July 2017", "July of 2017", "July '98": the year after `at`, with where it ends. */
const yearAfter = (tokens: readonly Token[], at: number): { year: number; end: number } | null => {
  const dash = isDash(tokens, at) && isGlued(tokens, at) && isGlued(tokens, at + 1);
  const skip = dash || wordAt(tokens, at) === ',' || wordAt(tokens, at) === 'of' ? at + 1 : at;
  const year = yearNumberAt(tokens, skip);
  if (year !== null && year >= 1500) return { year, end: skip + 1 };
  return spelledYearAt(tokens, skip);
};

/** The day before the month: "7 July", "the 7th of July"; with where it begins. */
const dayBefore = (tokens: readonly Token[], at: number): { day: number; first: number } | null => {
  const of = wordAt(tokens, at - 1) === 'of';
  const dash = isDash(tokens, at - 1) && isGlued(tokens, at) && isGlued(tokens, at - 1);
  const place = of || dash ? at - 2 : at - 1;
  const day = dayNumberAt(tokens, place);
  const spelled = factAt(tokens, place).ordinal !== undefined;
  if (day === null || (spelled && !of)) return null;
  if (of && /^\d+$/.test(wordAt(tokens, place))) return null;
  return { day, first: of && wordAt(tokens, place - 1) === 'the' ? place - 1 : place };
};

const withYear = (tokens: readonly Token[], first: number, end: number, fields: Fields): Found => {
  const year = yearAfter(tokens, end);
  return year === null ? point(first, end, fields) : point(first, year.end, { ...fields, year: year.year });
};

/** "May 5-7", "5-7 May": one stretch. */
const rangeOfDays = (
  first: number,
  end: number,
  month: number,
  from: number,
  to: number,
  year: number | undefined,
): Found => ({
  first,
  end,
  meaning: {
    kind: 'range',
    from: { month, day: from, ...(year === undefined ? {} : { year }) },
    to: { month, day: to, ...(year === undefined ? {} : { year }) },
  },
});

/** The second day of "May 5-7" or "May 5 to 7", but not the hour of "May 5 to 7 p.m." */
const dayUntil = (tokens: readonly Token[], link: number): number | null => {
  const dash = isDash(tokens, link) && isGlued(tokens, link + 1);
  if (!dash && !/^(?:to|through)$/.test(wordAt(tokens, link))) return null;
  const { unit, month } = factAt(tokens, link + 2);
  const hour = /^(?:[ap]\.?m\.?|o'clock|percent|%|million|billion)$/.test(wordAt(tokens, link + 2));
  const spelled = !/^\d/.test(wordAt(tokens, link + 1));
  return unit || month || hour || spelled ? null : dayNumberAt(tokens, link + 1);
};

const dayAfter = (tokens: readonly Token[], at: number, month: number): Found | null => {
  const day = dayNumberAt(tokens, at + 1);
  if (day === null) return null;
  const until = dayUntil(tokens, at + 2);
  if (until !== null && until > day) {
    const year = yearAfter(tokens, at + 4);
    return rangeOfDays(at, year?.end ?? at + 4, month, day, until, year?.year);
  }
  return withYear(tokens, at, at + 2, { month, day });
};

const dayInFront = (tokens: readonly Token[], at: number, month: number): Found | null => {
  const before = dayBefore(tokens, at);
  if (before === null) return null;
  const since =
    isDash(tokens, before.first - 1) && isGlued(tokens, before.first)
      ? dayNumberAt(tokens, before.first - 2)
      : null;
  const year = yearAfter(tokens, at + 1);
  if (since !== null && since < before.day)
    return rangeOfDays(before.first - 2, year?.end ?? at + 1, month, since, before.day, year?.year);
  return withYear(tokens, before.first, at + 1, { month, day: before.day });
};

const alone = (
  tokens: readonly Token[],
  at: number,
  month: number,
  style: 'yes' | 'no' | 'short',
): Found | null => {
  const year = yearAfter(tokens, at + 1);
  if (year !== null) return point(at, year.end, { month, year: year.year });
  if (!standsAlone(tokens, at, style)) return null;
  const before = directionBefore(tokens, at);
  if (before === null) return point(at, at + 1, { month });
  return point(before.first, at + 1, { month, direction: before.direction });
};

export const calendarDate: DateExtractor = {
  rule: 'date/calendar-date',
  heads: MONTHS.map(({ form }) => form),
  match: (tokens, at) => {
    const { month, alone: style } = factAt(tokens, at).month!;
    if (!isCapitalised(tokens, at)) return null;
    return dayAfter(tokens, at, month) ?? dayInFront(tokens, at, month) ?? alone(tokens, at, month, style);
  },
};
