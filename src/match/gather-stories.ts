/** The articles of one event: those that are linked, and not by a chain alone. */
import { daysApart, type StoryLink } from './link-articles.ts';

/** News of an event goes on for so many days; later articles tell another, though they may speak of its facts. */
const ONE_EVENT = 30;

/** Of the pairs between two sets at least every other must be linked. */
const LINKED = 0.5;

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const closeInTime = (published: readonly (string | null)[], { a, b }: StoryLink): boolean =>
  (daysApart(published[a]!, published[b]!) ?? 0) <= ONE_EVENT;

/**
 * @param published when each article appeared
 * @returns the stories of two articles and more, each rising, in the order of their first ones
 */
export const gatherStories = (
  published: readonly (string | null)[],
  links: readonly StoryLink[],
): readonly (readonly number[])[] => {
  const near = links.filter((link) => closeInTime(published, link));
  const linked = new Set(near.map(({ a, b }) => keyOf(a, b)));
  const setOf = new Map<number, readonly number[]>();
  for (const { a, b } of near.toSorted((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)) {
    const [first, second] = [setOf.get(a) ?? [a], setOf.get(b) ?? [b]];
    if (first === second) continue;
    let count = 0;
    for (const x of first) for (const y of second) if (linked.has(keyOf(x, y))) count += 1;
    if (count < LINKED * first.length * second.length) continue;
    const joined = [...first, ...second].sort((x, y) => x - y);
    for (const article of joined) setOf.set(article, joined);
  }
  return [...new Set(setOf.values())].sort((x, y) => x[0]! - y[0]!);
};

/** Of each article of a story how close it is to the others, added up. */
export const centralities = (
  story: readonly number[],
  similarityOf: (a: number, b: number) => number,
): number[] => story.map((a) => story.reduce((sum, b) => sum + (a === b ? 0 : similarityOf(a, b)), 0));
