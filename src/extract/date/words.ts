/** Looking around a head word: what stands there, and what it can mean in a date. */
import { DATE_WORDS, type DateWord } from '../../lexicon/date-words.ts';
import type { Token } from '../../model/segmented.ts';

const NOTHING: DateWord = {};

/** What the word at `at` can mean; nothing beyond the ends of the text. */
export const factAt = (tokens: readonly Token[], at: number): DateWord =>
  DATE_WORDS.get(tokens[at]?.lower ?? '') ?? NOTHING;

/** The lower-case word at `at`, empty beyond the ends. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The form as written, empty beyond the ends. */
export const rawAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

const CAPITAL = /^\p{Lu}/u;

export const isCapitalised = (tokens: readonly Token[], at: number): boolean =>
  CAPITAL.test(rawAt(tokens, at));

/** Whether the token touches the one before it: the hyphen and the unit of "30-day". */
export const isGlued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at - 1]!.end === tokens[at]?.start;

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '--']);

export const isDash = (tokens: readonly Token[], at: number): boolean => DASHES.has(wordAt(tokens, at));

/** `first`, or one token earlier where "the" stands there. */
export const withThe = (tokens: readonly Token[], first: number): number =>
  wordAt(tokens, first - 1) === 'the' ? first - 1 : first;

const DAY_NUMBER = /^(?:[1-9]|[12]\d|3[01]|0[1-9])(?:st|nd|rd|th)?$/;

/** The day of the month that a token gives ("7", "7th", "eighth"), or null. Days up to 31. */
export const dayNumberAt = (tokens: readonly Token[], at: number): number | null => {
  const word = wordAt(tokens, at);
  if (DAY_NUMBER.test(word)) return Number.parseInt(word, 10);
  return factAt(tokens, at).ordinal ?? null;
};

const YEAR_NUMBER = /^(?:1[0-9]|20)\d\d$/;

/** The year that a token gives in digits, or null: 1000 to 2099. */
export const yearNumberAt = (tokens: readonly Token[], at: number): number | null => {
  const word = wordAt(tokens, at);
  return YEAR_NUMBER.test(word) ? Number(word) : null;
};
