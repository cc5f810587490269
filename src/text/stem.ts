/** The stem that a word shares with its derivations: "removal" and "remove" are both "remov". */

/** Shorter stems than this tell nothing: "ally" is no "al" + "ly", "nation" no "n" + "ation". */
const SHORTEST_STEM = 4;

/** Ends cut one after the other; "legalization" loses "ization", "protesters" "ers", and no word has three. */
const MOST_CUTS = 2;

const cutOnce = (word: string, suffixes: readonly string[]): string => {
  for (const suffix of suffixes)
    if (word.length - suffix.length >= SHORTEST_STEM && word.endsWith(suffix))
      return word.slice(0, -suffix.length);
  return word;
};

/**
 * @param lower a lower-cased word or lemma
 * @param suffixes endings to cut, the longest first
 */
export const stemOf = (lower: string, suffixes: readonly string[]): string => {
  let stem = lower;
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) stem = cutOnce(stem, suffixes);
  return stem;
};
