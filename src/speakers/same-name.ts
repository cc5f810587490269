/**
 * Whether two names can be one person's: the same surname, and given names that fit.
 *
 *   Joseph R. Biden Jr. = Joe Biden = Biden      Hillary Rodham Clinton = Hillary Clinton ≠ Bill Clinton
 */
import { distance } from 'fastest-levenshtein';
import { NICKNAMES } from '../lexicon/nicknames.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?,?$/i;
const LONGEST_SUFFIX = 'iii.,'.length;

const isSuffix = (word: string): boolean => word.length <= LONGEST_SUFFIX && SUFFIX.test(word);

/** Shorter words are too often a different word at one letter's distance: "Kim", "Kit". */
const SHORTEST_MISSPELT = 5;
/** Two slips need a longer word: "Vlamidir". */
const SHORTEST_TWO_SLIPS = 8;

const PLAIN = /^[a-z]+$/i;

export const fold = (word: string): string =>
  // nearly all words are, and a quarter of the work is enough for them
  PLAIN.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[.,’']/g, '')
        .toLowerCase();

/** The words that identify: folded, "Jr." and the like left out. */
export const nameKey = (words: readonly string[]): string[] =>
  words.filter((word) => !isSuffix(word)).map(fold);

export const surnameOf = (key: readonly string[]): string => key.at(-1) ?? '';

export const longForm = (given: string): string => NICKNAMES.get(given) ?? given;

/** Whether two given names fit: the same, an initial, a short form, or the start of the other. */
export const fits = (a: string, b: string): boolean => {
  if (a === b || longForm(a) === longForm(b)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3) return long.startsWith(short);
  return false;
};

/** Whether the given names of one are found, in order, among those of the other. */
const givenFit = (a: readonly string[], b: readonly string[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let from = 0;
  return few.every((given) => {
    const found = many.findIndex((other, i) => i >= from && fits(given, other));
    from = found + 1;
    return found >= 0;
  });
};

/** The suffix that sets a son apart: "jr", or none. */
export const suffixOf = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length > 2 && isSuffix(last) ? fold(last) : '';
};

/** Both keys as `nameKey` makes them; a bare surname fits every given name. */
export const sameName = (a: readonly string[], b: readonly string[]): boolean =>
  surnameOf(a) === surnameOf(b) && givenFit(a.slice(0, -1), b.slice(0, -1));

/** Whether one word is the other with a slip of the pen: a letter or two, plurals aside. */
export const isMisspelling = (a: string, b: string): boolean => {
  const shorter = Math.min(a.length, b.length);
  if (a === b || shorter < SHORTEST_MISSPELT || a === `${b}s` || b === `${a}s`) return false;
  return distance(a, b) <= (shorter >= SHORTEST_TWO_SLIPS ? 2 : 1);
};

/** Whether two full names are one with a slip in one word: "Vlamidir Putin", "Vladimir Puting". */
export const misspeltName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.length !== b.length || a.length < 2) return false;
  let slips = 0;
  const close = a.every((word, i) => {
    if (word === b[i]) return true;
    slips += 1;
    return isMisspelling(word, b[i]!);
  });
  return close && slips === 1;
};
