/** How telling a word is, by how rare it is in news. */
import type { WordClasses } from '../lexicon/word-classes.ts';

/** A word counted this often ("year", "new", "says") tells nothing. */
const TELLS_NOTHING = 300_000;
/** A word counted this seldom tells as much as a word can. */
const TELLS_MOST = 20;

const RANGE = Math.log(TELLS_NOTHING / TELLS_MOST);

/**
 * 0 for a word of every article, 1 for a word that hardly any holds: the logarithm of the count, scaled.
 * Words that the table does not hold are the rarest.
 */
export const weighWord = (classes: WordClasses, lower: string): number => {
  const row = classes.rowOf(lower);
  const count = row < 0 ? TELLS_MOST : classes.counts[row]!;
  return Math.min(1, Math.max(0, Math.log(TELLS_NOTHING / count) / RANGE));
};
