/**
 * Whether quoted words are written like the title of a book, a film or a song, and not like speech.
 *
 *   “A Year of Salt.”     not “A year of salt and rain.”
 */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from './token-range.ts';

/** They stay small within a title. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into nor of on or over the to up upon vs with'.split(' '),
);
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** At least two words, each with a capital but the small ones; capitals throughout tell nothing. */
export const isTitleCase = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  let capitals = 0;
  let hasLower = false;
  for (let i = first; i < end; i += 1) {
    const { text, lower } = tokens[i]!;
    if (!LETTER.test(text)) continue;
    hasLower ||= LOWER.test(text);
    // "'s" and "n't" belong to the word before
    const isGlued = i > first && tokens[i - 1]!.end === tokens[i]!.start;
    if (CAPITAL.test(text)) capitals += lower === 'i' ? 0 : 1;
    else if (!isGlued && !SMALL_WORDS.has(lower)) return false;
  }
  return hasLower && capitals >= 2;
};
