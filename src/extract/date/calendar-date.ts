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
import { standsAlone } from './month-alone.ts';
import { spelledYearAt } from './spelled-year.ts';
import { dayNumberAt, factAt, isCapitalised, isDash, isGlued, rawAt, wordAt, yearNumberAt } from './words.ts';

/** "July 7, 2017", "July 2017", "July of 2017", "July '98": the year after `at`, with where it ends. */
const yearAfter = (tokens: readonly Token[], at: number): { year: number; end: number } | null => {
  const dash = isDash(tokens, at) && isGlued(tokens, at) && isGlued(tokens, at + 1);
  const skip = dash || wordAt(tokens, at) === ',' || wordAt(tokens, at) === 'of' ? at + 1 : at;
  const year = yearNumberAt(tokens, skip);
  if (year !== null && year >= 1500) return { year, end: skip + 1 };
  return spelledYearAt(tokens, skip) ?? dayInYear(tokens, at);
};

/** "that February day in 2012": the month of that year. */
const dayInYear = (tokens: readonly Token[], at: number): { year: number; end: number } | null => {
  if (wordAt(tokens, at) !== 'day' || !/^(?:in|of)$/.test(wordAt(tokens, at + 1))) return null;
  const year = yearNumberAt(tokens, at + 2);
  return year === null || year < 1500 ? null : { year, end: at + 3 };
};

/** "9 Apr 74": two digits that close the date are its year; from 32 on they are no day either. */
const shortYear = (tokens: readonly Token[], at: number): { year: number; end: number } | null => {
  const word = rawAt(tokens, at);
  if (!/^\d\d$/.test(word) || isGlued(tokens, at)) return null;
  const next = tokens[at + 1];
  const closes = next === undefined || /^(?:[.,;:)"”]|and|in|at|to|when|was|is)$/.test(next.lower);
  if (!closes || (isGlued(tokens, at + 2) && next?.text === ':')) return null;
  const digits = Number(word);
  return { year: digits < CENTURY_TURNS ? 2000 + digits : 1900 + digits, end: at + 1 };
};

/** "'39" is 2039 and "'40" 1940, as in `year.ts`. */
const CENTURY_TURNS = 40;

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
  // "May the 4th"
  const the = wordAt(tokens, at + 1) === 'the' && /^\d+(?:st|nd|rd|th)$/.test(wordAt(tokens, at + 2));
  if (the) return withYear(tokens, at, at + 3, { month, day: dayNumberAt(tokens, at + 2) ?? 0 });
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
  const short = year === null && before.first === at - 1 ? shortYear(tokens, at + 1) : null;
  if (short !== null) return point(before.first, short.end, { month, day: before.day, year: short.year });
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
