/**
 * Times that come round: adverbs, "every" and "each", "twice a week".
 *
 *   It appears daily, is paid every two weeks, and meets twice a month.
 *              ^^^^^          ^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^ date/set
 */

import { DAY_PARTS, MONTHS } from '../../lexicon/calendar-words.ts';
import { SET_INDEX } from '../../lexicon/date-phrases.ts';
import { phraseAt } from '../../lexicon/phrase-index.ts';
import { TIME_UNITS } from '../../lexicon/time-units.ts';
import type { Token } from '../../model/segmented.ts';
import { pad } from '../../text/calendar.ts';
import { amountBefore } from './amount.ts';
import { durationValue } from './duration-value.ts';
import type { DateExtractor, Found } from './expression.ts';
import { factAt, isCapitalised, wordAt } from './words.ts';

const EACH: ReadonlySet<string> = new Set(['every', 'each']);
const TIMES: ReadonlySet<string> = new Set(['once', 'twice', 'times']);

const set = (first: number, end: number, value: string): Found => ({
  first,
  end,
  meaning: { kind: 'set', value },
});

/** "every day", "each July", "every two weeks". */
const every = (tokens: readonly Token[], at: number): Found | null => {
  const { unit, month, part } = factAt(tokens, at);
  if (unit === undefined && month === undefined && part === undefined) return null;
  if (EACH.has(wordAt(tokens, at - 1))) {
    if (month) return isCapitalised(tokens, at) ? set(at - 1, at + 1, `XXXX-${pad(month.month, 2)}`) : null;
    if (unit && !unit.many && unit.unit !== 'second')
      return set(at - 1, at + 1, durationValue({ low: 1, high: 1 }, unit.unit));
  }
  if (part !== undefined && EACH.has(wordAt(tokens, at - 1)))
    return set(at - 1, at + 1, `XXXX-XX-XXT${part}`);
  if (unit && wordAt(tokens, at - 1) === 'other' && wordAt(tokens, at - 2) === 'every')
    return set(at - 2, at + 1, durationValue({ low: 2, high: 2 }, unit.unit));
  if (!unit?.many) return null;
  const amount = amountBefore(tokens, at);
  if (amount === null || wordAt(tokens, amount.first - 1) !== 'every') return null;
  return set(amount.first - 1, at + 1, durationValue(amount, unit.unit));
};

/** "on weekends"; "two weekends" are counted. */
const weekends = (tokens: readonly Token[], at: number): Found | null =>
  wordAt(tokens, at) === 'weekends' && /^(?:on|at|during|over)$/.test(wordAt(tokens, at - 1))
    ? set(at, at + 1, 'XXXX-WXX-WE')
    : null;

/** "each season": that of a sport or a theatre, a year apart as a rule. */
const seasons = (tokens: readonly Token[], at: number): Found | null =>
  wordAt(tokens, at) === 'season' && EACH.has(wordAt(tokens, at - 1)) ? set(at - 1, at + 1, 'P1Y') : null;

/** "twice a week", "three times a day". */
const timesPer = (tokens: readonly Token[], at: number): Found | null => {
  const { unit } = factAt(tokens, at);
  if (!unit || unit.many || !/^(?:a|an|per)$/.test(wordAt(tokens, at - 1))) return null;
  if (!TIMES.has(wordAt(tokens, at - 2))) return null;
  const first = wordAt(tokens, at - 2) === 'times' ? at - 3 : at - 2;
  return set(first, at + 1, durationValue({ low: 1, high: 1 }, unit.unit));
};

/** "weekly" as an adverb; before a noun it is a sort ("a weekly magazine"), but for "daily" and "hourly". */
const adverb = (tokens: readonly Token[], at: number): Found | null => {
  const phrase = phraseAt(SET_INDEX, tokens, at);
  if (phrase === null || (isCapitalised(tokens, at) && isCapitalised(tokens, phrase.end))) return null;
  const next = tokens[phrase.end]?.pos;
  const word = wordAt(tokens, at);
  if (word !== 'daily' && word !== 'hourly' && (next === 'NOUN' || next === 'PROPN' || next === 'ADJ'))
    return null;
  return set(at, phrase.end, phrase.row.value);
};

export const setOfTimes: DateExtractor = {
  rule: 'date/set',
  heads: [
    ...SET_INDEX.keys(),
    ...TIME_UNITS.map(({ form }) => form),
    ...MONTHS.map(({ form }) => form),
    ...DAY_PARTS.map(({ form }) => form),
    'season',
  ],
  match: (tokens, at) =>
    seasons(tokens, at) ??
    adverb(tokens, at) ??
    every(tokens, at) ??
    timesPer(tokens, at) ??
    weekends(tokens, at),
};
