/**
 * Which paragraphs are turns of a talk written down: what a name is before, or what stands under one.
 *
 *   Pike: Will the ferry sail?      Ann Pike
 *   Alder: Never again.             Will the ferry sail?
 *   Pike: Why?                      Jo Alder
 */

/** "Q", "Alder", "Jo van Alder" before a colon. */
const TAG = /^(\p{Lu}[\p{L}.’'-]{0,30}(?: (?:van|von|de|\p{Lu}[\p{L}.’'-]{0,30})){0,3}):\s/u;
const NAME = /^\p{Lu}[\p{L}.’'-]{0,30}(?: (?:van|von|de|\p{Lu}[\p{L}.’'-]{0,30})){0,3}$/u;
/** Longer than four names. */
const LONGEST_NAME = 130;
const SMALL = /\p{Ll}/u;
/** "MYTH: Ferries Never Sink": three words and more, each with a capital, are a headline. */
const TITLE_CASE = /:(?:\s[^\s\p{Ll}]\S*){3,}$/u;

/** Who speaks once is a headline: "Kolm: ‘We will not pay’". */
const FEWEST_TAGS = 2;
/** Two alike may be sections of a page, "World" and "World". */
const FEWEST_NAMES = 3;

/** Who says the paragraph. Capitals without a small letter are a headline: "ALDER: FERRY SAILS". */
const tagOf = (text: string): string | null => {
  const tag = TAG.exec(text)?.[1];
  return tag === undefined || !SMALL.test(text) || TITLE_CASE.test(text) ? null : tag;
};

const tally = (names: readonly (string | null)[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== null) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** For each paragraph whether it is a turn, or the name of who speaks in the next. */
export const findTurns = (paragraphs: readonly string[]): boolean[] => {
  const tags = paragraphs.map(tagOf);
  const names = paragraphs.map((text) => (text.length <= LONGEST_NAME && NAME.test(text) ? text : null));
  const [tagCounts, nameCounts] = [tally(tags), tally(names)];
  const comesBack = (name: string | null | undefined): boolean =>
    name !== null && name !== undefined && nameCounts.get(name)! >= FEWEST_NAMES;
  return paragraphs.map((_, i) => {
    const tag = tags[i]!;
    if (tag !== null && tagCounts.get(tag)! >= FEWEST_TAGS) return true;
    // names that follow on each other are a table
    if (comesBack(names[i])) return names[i + 1] === null;
    return names[i] === null && comesBack(names[i - 1]);
  });
};
