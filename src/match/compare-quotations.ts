/**
 * Whether two quotations print the same words. A trimmed one is the same; words changed, added or dropped
 * inside what both show as continuous are not.
 */
import { type Alignment, alignWords } from './align-words.ts';
import { GAP, type QuotedWord, quotedWords } from './quoted-words.ts';

export interface QuotationMatch {
  /** Words that both print, in order. */
  readonly words: number;
  /** Of the shorter one's words, 0 to 1. */
  readonly share: number;
  /** The stretch of each that holds the change; null when nothing inside is changed. */
  readonly changed: readonly [string, string] | null;
}

export const NO_MATCH: QuotationMatch = { words: 0, share: 0, changed: null };

/** Fewer common words than this may be chance ("the people of this country"). */
const FEWEST_TO_COMPARE = 5;

/** Of the stretch from the first common word to the last, so much must be common before it counts as one text. */
const MOSTLY_COMMON = 0.7;

/** Ends of the alignment that hang on by a single word are no part of the common stretch. */
const trimmed = (pairs: Alignment): Alignment => {
  const follows = (k: number): boolean =>
    pairs[k + 1] !== undefined &&
    pairs[k]![0] + 1 === pairs[k + 1]![0] &&
    pairs[k]![1] + 1 === pairs[k + 1]![1];
  let from = 0;
  while (from < pairs.length - 1 && !follows(from)) from += 1;
  let to = pairs.length - 1;
  while (to > from && !follows(to - 1)) to -= 1;
  return pairs.slice(from, to + 1);
};

const plainBetween = (words: readonly QuotedWord[], from: number, to: number): string[] =>
  words.slice(from, to).map(({ plain }) => plain);

/** Whether the words between two neighbouring pairs differ, where neither writer marks a gap. */
const changedBetween = (a: readonly string[], b: readonly string[]): boolean =>
  !a.includes(GAP) && !b.includes(GAP) && a.join('') !== b.join('');

const hasChange = (a: readonly QuotedWord[], b: readonly QuotedWord[], pairs: Alignment): boolean =>
  pairs.some(([i, j], k) => {
    const next = pairs[k + 1];
    return (
      next !== undefined && changedBetween(plainBetween(a, i + 1, next[0]), plainBetween(b, j + 1, next[1]))
    );
  });

const textBetween = (words: readonly QuotedWord[], from: number, to: number): string =>
  words
    .slice(from, to + 1)
    .map(({ text }) => text)
    .join(' ');

const realWords = (words: readonly QuotedWord[]): number => words.filter(({ plain }) => plain !== GAP).length;

export const compareQuotations = (first: string, second: string): QuotationMatch => {
  const [a, b] = [quotedWords(first), quotedWords(second)];
  const all = alignWords(
    a.map(({ plain }, i) => (plain === GAP ? `${GAP}a${i}` : plain)),
    b.map(({ plain }, j) => (plain === GAP ? `${GAP}b${j}` : plain)),
  );
  const shorter = Math.min(realWords(a), realWords(b));
  if (shorter === 0 || all.length === 0) return NO_MATCH;
  const share = all.length / shorter;
  const pairs = trimmed(all);
  const [head, tail] = [pairs[0]!, pairs.at(-1)!];
  const stretch = Math.max(tail[0] - head[0], tail[1] - head[1]) + 1;
  const oneText = pairs.length >= FEWEST_TO_COMPARE && pairs.length >= MOSTLY_COMMON * stretch;
  const changed =
    oneText && hasChange(a, b, pairs)
      ? ([textBetween(a, head[0], tail[0]), textBetween(b, head[1], tail[1])] as const)
      : null;
  return { words: all.length, share, changed };
};
