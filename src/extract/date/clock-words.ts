/**
 * Times of the clock in words, or by the part of the day.
 *
 *   The fair opens at quarter to ten, at half past seven, at two in the morning and at 8 at night.
 *                     ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^ date/clock-words
 */
import type { Token } from '../../model/segmented.ts';
import { pad } from '../../text/calendar.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, wordAt } from './words.ts';

/** What leads to a time: elsewhere "three in the morning" may be three of them. */
const LEADS = /^(?:at|by|until|till|since|around|about|before|after|from|past|to|between|and)$/;

const hourAt = (tokens: readonly Token[], at: number): number | null => {
  const word = wordAt(tokens, at);
  if (/^(?:[1-9]|1[0-2])$/.test(word)) return Number(word);
  const { number } = factAt(tokens, at);
  return number?.kind === 'cardinal' && number.value! >= 1 && number.value! <= 12 ? number.value : null;
};

const [QUARTER, HALF] = [15, 30];
const MINUTES: Readonly<Record<string, number>> = {
  quarter: QUARTER,
  half: HALF,
  five: 5,
  ten: 10,
  twenty: 20,
};

/** Where "a quarter", "twenty", "half" before "past" or "to" starts, and how many minutes it is. */
const minutesBefore = (tokens: readonly Token[], at: number): { first: number; minutes: number } | null => {
  const minutes = MINUTES[wordAt(tokens, at - 1)];
  if (minutes === undefined) return null;
  const article = minutes === QUARTER && wordAt(tokens, at - 2) === 'a';
  return { first: article ? at - 2 : at - 1, minutes };
};

const clock = (first: number, end: number, hour: number, minute: number): Found =>
  point(first, end, { clock: `${pad(hour, 2)}:${pad(minute, 2)}` });

/** "quarter to ten", "half past ten"; "five to four" is a score unless "at" leads to it. */
const byMinutes = (tokens: readonly Token[], at: number): Found | null => {
  const before = minutesBefore(tokens, at);
  const hour = before && hourAt(tokens, at + 1);
  if (before === null || hour === null) return null;
  const back = wordAt(tokens, at) === 'to';
  if (before.minutes === HALF && back) return null;
  const sure = wordAt(tokens, at - 1) === 'half' || wordAt(tokens, at - 1) === 'quarter';
  if (!sure && !/^(?:at|by|until|since|around|about)$/.test(wordAt(tokens, before.first - 1))) return null;
  if (back && wordAt(tokens, before.first - 1) === 'from') return null;
  const [on, minute] = back ? [hour === 1 ? 12 : hour - 1, 60 - before.minutes] : [hour, before.minutes];
  return clock(before.first, at + 2, on, minute);
};

/** "three in the morning" is 03:00, "nine at night" 21:00; past midnight it is still night. */
const inPart = (tokens: readonly Token[], at: number): Found | null => {
  const part = factAt(tokens, at).part;
  const night = wordAt(tokens, at) === 'night' && wordAt(tokens, at - 1) === 'at';
  const rest = wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'in' && part !== 'NI';
  if (!night && !rest) return null;
  const place = night ? at - 2 : at - 3;
  const hour = hourAt(tokens, place);
  if (hour === null || !LEADS.test(wordAt(tokens, place - 1))) return null;
  const late = part === 'AF' || part === 'EV' || (night && hour >= 6);
  const on = late ? (hour % 12) + 12 : hour === 12 ? 0 : hour;
  const minutes = minutesBefore(tokens, place - 1);
  const link = wordAt(tokens, place - 1);
  if (minutes === null || !/^(?:past|to)$/.test(link)) return clock(place, at + 1, on, 0);
  // "half past two in the afternoon", "quarter to eight in the morning"
  return link === 'past'
    ? clock(minutes.first, at + 1, on, minutes.minutes)
    : clock(minutes.first, at + 1, (on + 23) % 24, 60 - minutes.minutes);
};

export const clockWords: DateExtractor = {
  rule: 'date/clock-words',
  heads: ['past', 'to', 'morning', 'afternoon', 'evening', 'night'],
  match: (tokens, at) =>
    /^(?:past|to)$/.test(wordAt(tokens, at)) ? byMinutes(tokens, at) : inPart(tokens, at),
};
