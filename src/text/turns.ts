/**
 * Which paragraphs are turns of a talk written down: what a name is before, or what stands under one.
 *
 *   Pike: Will the ferry sail?      Ann Pike
 *   Alder: Never again.             Will the ferry sail?
 *   Pike: Why?                      Jo Alder
 */
import { turnLabels } from './turn-label.ts';

const NAME = /^\p{Lu}[\p{L}.’'-]{0,30}(?: (?:van|von|de|\p{Lu}[\p{L}.’'-]{0,30})){0,3}$/u;
/** Longer than four names. */
const LONGEST_NAME = 130;
/** Two alike may be sections of a page, "World" and "World". */
const FEWEST_NAMES = 3;

const tally = (names: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** For each paragraph whether it is a turn, or the name of who speaks in the next. */
export const findTurns = (paragraphs: readonly string[]): boolean[] => {
  const labels = turnLabels(paragraphs);
  const names = paragraphs.map((text) => (text.length <= LONGEST_NAME && NAME.test(text) ? text : null));
  const nameCounts = tally(names);
  const comesBack = (name: string | null | undefined): boolean =>
    name !== null && name !== undefined && nameCounts.get(name)! >= FEWEST_NAMES;
  return paragraphs.map((_, i) => {
    if (labels[i]?.isCertain) return true;
    // names that follow on each other are a table
    if (comesBack(names[i])) return names[i + 1] === null;
    return names[i] === null && comesBack(names[i - 1]);
  });
};
