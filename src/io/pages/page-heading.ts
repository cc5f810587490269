/** The heading that a reader sees, told from the site's name and from the headings of other parts of the page. */
import { type Outline, type Part, textOf } from './page-outline.ts';
import { folded, squeezed } from './page-text.ts';

export interface Heading {
  readonly text: string;
  readonly at: number;
}

/** A heading that tells the same as a description has so much of its words, of whichever has fewer. */
const LEAST_ALIKE = 0.6;
/** A heading of fewer of the description's words is but a part of it: "marzipan" of "marzipan: turn apps into cakes". */
const LEAST_OF_DESCRIPTION = 0.4;
/** Of two that say the same, the one that a description begins with. */
const START = 0.01;
/** A heading that no description is like is believed from so many words on: "Allergies Health Center" is a section. */
const FEWEST_WORDS = 4;
/** Longer ones are paragraphs. */
const LONGEST = 250;
const NAMED = /head|title|hed(?:$|[\s_-])/i;
/** The sign of a link to the heading itself. */
const ANCHOR = /[\s¶#]+$/u;

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(' ')
    .filter((word) => word !== '');

/** 0 to 1: how far a heading and a description of the page say the same. */
const likeness = (heading: string, description: string): number => {
  const [own, other] = [wordsOf(heading), wordsOf(description)];
  if (own.length === 0 || other.length === 0 || own.length < LEAST_OF_DESCRIPTION * other.length) return 0;
  const shared = own.filter((word) => other.includes(word)).length;
  // sites put their own name last
  const isStart = folded(description).startsWith(folded(heading));
  return shared / Math.min(own.length, other.length) + (isStart ? START : 0);
};

/** Whether a heading only repeats a part of the description: the site's name, or a section's. */
const isPartOf = (heading: string, description: string): boolean => {
  const [own, other] = [wordsOf(heading), wordsOf(description)];
  return own.filter((word) => other.includes(word)).length >= LEAST_ALIKE * own.length;
};

const isCandidate = ({ element, isElsewhere }: Part): boolean => element.tagName === 'H1' && !isElsewhere;

/**
 * @param described how descriptions of the page call it, without the site's name
 * @param sites what the site is called
 */
export const headingOf = (
  { parts }: Outline,
  described: readonly string[],
  sites: readonly string[],
): Heading | null => {
  const headings = parts
    .filter(isCandidate)
    .map(({ element, at, names }) => ({
      text: textOf(element).replace(ANCHOR, ''),
      at,
      isNamed: NAMED.test(names) || element.closest('article, main') !== null,
    }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST && !sites.includes(squeezed(text)));
  const scored = headings.map((one) => ({
    one,
    score: Math.max(0, ...described.map((description) => likeness(one.text, description))),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, next) => (top === null || next.score > top.score ? next : top),
    null,
  );
  if (best && best.score >= LEAST_ALIKE) return best.one;
  const own = headings.filter(
    ({ text }) =>
      wordsOf(text).length >= FEWEST_WORDS && !described.some((description) => isPartOf(text, description)),
  );
  const named = own.filter(({ isNamed }) => isNamed);
  return named.length === 1 ? named[0]! : null;
};
