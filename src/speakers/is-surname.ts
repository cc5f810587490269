/** Whether a word that compromise does not list stands in the news where surnames stand: "Gingrich", "Spicer". */
import type { WordClasses } from '../lexicon/word-classes.ts';

/** @param lower a single word in lower case */
export type IsSurname = (lower: string) => boolean;

/**
 * The classes among 256 that are mostly surnames: 5 (Rubio, Spicer), 93 (Mueller, Manafort), 114 and 125
 * (Feinstein, Conway), 181 (Axelrod, Malloy), 224 (Salazar, Marsh). Found by where the surnames of well-known
 * politicians fall.
 */
const SURNAME_CLASSES: ReadonlySet<number> = new Set([5, 93, 114, 125, 181, 224]);

export const surnamesOf =
  ({ rowOf, of256 }: WordClasses): IsSurname =>
  (lower) => {
    const row = rowOf(lower);
    return row >= 0 && SURNAME_CLASSES.has(of256[row]!);
  };
