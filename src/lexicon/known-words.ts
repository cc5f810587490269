/** Whether there is such a word: one that news uses. Its table is read when first asked. */
import { loadWordClasses, type WordClasses } from './word-classes.ts';

let classes: WordClasses | null = null;

/** @param lower in lower case, without digits */
export const isKnownWord = (lower: string): boolean => {
  classes ??= loadWordClasses();
  return classes.rowOf(lower) !== -1;
};
