/**
 * Times of the clock, as written: no time zone is ever reckoned away.
 *
 *   It began at 7:15 p.m. EST, at 1500 GMT and at noon; polls close at 8pm.
 *               ^^^^^^^^^^^^^     ^^^^^^^^        ^^^^                 ^^^ date/clock-time
 */
import type { Token } from '../../model/segmented.ts';
import { pad } from '../../text/calendar.ts';
import { type DateExtractor, type Found, point } from './expression.ts';
import { factAt, isGlued, rawAt, wordAt } from './words.ts';

const HALVES: Readonly<Record<string, 'am' | 'pm'>> = { 'a.m.': 'am', 'p.m.': 'pm', am: 'am', pm: 'pm' };
const NAMED: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '24:00' };
const HOUR_MINUTE = /^([01]?\d|2[0-4])(?:[:.]([0-5]\d))?$/;

interface ClockFace {
  readonly hour: number;
  readonly minute: number;
}

const faceAt = (tokens: readonly Token[], at: number): ClockFace | null => {
  const match = HOUR_MINUTE.exec(wordAt(tokens, at));
  if (match) return { hour: Number(match[1]), minute: Number(match[2] ?? 0) };
  const { number } = factAt(tokens, at);
  return number?.kind === 'cardinal' && number.value! <= 12 ? { hour: number.value!, minute: 0 } : null;
};

const written = ({ hour, minute }: ClockFace): string => `${pad(hour, 2)}:${pad(minute, 2)}`;

const inHalf = ({ hour, minute }: ClockFace, half: 'am' | 'pm'): ClockFace => ({
  hour: (hour % 12) + (half === 'pm' ? 12 : 0),
  minute,
});

const LOCAL: ReadonlySet<string> = new Set([
  'local',
  'eastern',
  'pacific',
  'central',
  'moscow',
  'london',
  'british',
  'uk',
  'beijing',
]);

/** Where the time zone after a time ends: "EST", "GMT", "local time", "Eastern". */
const zoneEnd = (tokens: readonly Token[], at: number): number => {
  if (factAt(tokens, at).zone && /^[A-Z]{2,4}$/.test(rawAt(tokens, at))) return at + 1;
  const named = LOCAL.has(wordAt(tokens, at));
  if (named && wordAt(tokens, at + 1) === 'time') return at + 2;
  return named && wordAt(tokens, at + 1) === 'standard' && wordAt(tokens, at + 2) === 'time' ? at + 3 : at;
};

/** "10:20 a.m. (0720 GMT)": the same moment elsewhere, in brackets; what is written first counts. */
const afterBrackets = (tokens: readonly Token[], at: number): number => {
  if (wordAt(tokens, at) !== '(' || !/^\d/.test(wordAt(tokens, at + 1))) return at;
  const end = HALVES[wordAt(tokens, at + 2)] ? zoneEnd(tokens, at + 3) : zoneEnd(tokens, at + 2);
  return end > at + 2 && wordAt(tokens, end) === ')' ? end + 1 : at;
};

const clock = (tokens: readonly Token[], first: number, end: number, face: ClockFace): Found =>
  point(first, afterBrackets(tokens, zoneEnd(tokens, end)), { clock: written(face) });

/** "10 p.m.", "7:15 am". */
const withHalf = (tokens: readonly Token[], at: number): Found | null => {
  const face = faceAt(tokens, at - 1);
  const half = HALVES[wordAt(tokens, at)]!;
  if (face === null || face.hour > 12) return null;
  if (
    !wordAt(tokens, at).includes('.') &&
    !isGlued(tokens, at) &&
    rawAt(tokens, at) === 'am' &&
    /^i$/i.test(wordAt(tokens, at - 1))
  )
    return null;
  return clock(tokens, at - 1, at + 1, inHalf(face, half));
};

/** "7 to 9 p.m.", "11-2 p.m.": the first of two hours takes its half from the second. */
const firstOfTwo = (tokens: readonly Token[], at: number): Found | null => {
  if (!/^(?:to|until|till|through|and|-|–|—)$/.test(wordAt(tokens, at + 1))) return null;
  const [from, to] = [faceAt(tokens, at), faceAt(tokens, at + 2)];
  const half = HALVES[wordAt(tokens, at + 3)];
  if (from === null || to === null || half === undefined || from.hour > 12 || to.hour > 12) return null;
  if (wordAt(tokens, at + 1) === 'and' && wordAt(tokens, at - 1) !== 'between') return null;
  // "11 to 2 p.m." starts before noon
  const crosses = from.hour % 12 > to.hour % 12;
  return point(at, at + 1, { clock: written(inHalf(from, crosses === (half === 'pm') ? 'am' : 'pm')) });
};

/** "1500 GMT", "15:30 local time", "at 15:30". */
const inDigits = (tokens: readonly Token[], at: number): Found | null => {
  const first = firstOfTwo(tokens, at);
  if (first !== null) return first;
  const word = wordAt(tokens, at);
  const zoned = zoneEnd(tokens, at + 1) > at + 1;
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(word);
  if (military && zoned)
    return clock(tokens, at, at + 1, { hour: Number(military[1]), minute: Number(military[2]) });
  const face = word.includes(':') || zoned ? faceAt(tokens, at) : null;
  if (face === null || HALVES[wordAt(tokens, at + 1)]) return null;
  if (!zoned && !/^(?:at|by|until|since|from|around|about|before|after)$/.test(wordAt(tokens, at - 1)))
    return null;
  return clock(tokens, at, at + 1, face);
};

export const clockTime: DateExtractor = {
  rule: 'date/clock-time',
  heads: [...Object.keys(HALVES), ...Object.keys(NAMED), "o'clock"],
  digits: true,
  match: (tokens, at) => {
    const word = wordAt(tokens, at);
    if (HALVES[word]) return withHalf(tokens, at);
    const named = NAMED[word];
    if (named) return point(at, zoneEnd(tokens, at + 1), { clock: named });
    if (word !== "o'clock") return inDigits(tokens, at);
    const face = faceAt(tokens, at - 1);
    return face && clock(tokens, at - 1, at + 1, face);
  },
};
