/**
 * Whether two quotations print the same words. A trimmed one is the same; words changed, added or dropped
 * inside what both show as continuous are not.
 */
import { type Alignment, alignNumbers, createNumberWords } from './align-words.ts';
import { GAP, type QuotedPart, type QuotedWord } from './quoted-words.ts';

export interface QuotationMatch {
  /** Words that both claims print, in order. */
  readonly words: number;
  /** Of the shorter one's words, 0 to 1. */
  readonly share: number;
  /** The stretch of each that holds the change; null when nothing inside is changed. */
  readonly changed: readonly [string, string] | null;
}

export const NO_MATCH: QuotationMatch = { words: 0, share: 0, changed: null };

/** Two claims with fewer quoted words in common are compared by what else they say. */
export const FEWEST_QUOTED = 3;

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

const within = ({ first, end }: QuotedPart, index: number): boolean => first <= index && index < end;

const realWords = ({ words, first, end }: QuotedPart): number =>
  words.slice(first, end).filter(({ plain }) => plain !== GAP).length;

/** Whether the common words, from the first to the last, make one text and not a few shared phrases. */
const areOneText = (pairs: Alignment): boolean => {
  const [head, tail] = [pairs[0], pairs.at(-1)];
  if (head === undefined || tail === undefined) return false;
  const stretch = Math.max(tail[0] - head[0], tail[1] - head[1]) + 1;
  return pairs.length >= FEWEST_TO_COMPARE && pairs.length >= MOSTLY_COMMON * stretch;
};

/** More words at the end of both are another sentence, not another ending. */
const LONGEST_ENDING = 2;

/** Whether both quotations end in other words right after what they have in common: "a nuclear *bomb*", "nuclear *arms*". */
const endsOtherwise = (a: QuotedPart, b: QuotedPart, [i, j]: readonly [number, number]): boolean => {
  const [x, y] = [plainBetween(a.words, i + 1, a.words.length), plainBetween(b.words, j + 1, b.words.length)];
  const isEnding = (words: readonly string[]): boolean => words.length > 0 && words.length <= LONGEST_ENDING;
  return isEnding(x) && isEnding(y) && a.end > i + 1 && b.end > j + 1 && changedBetween(x, y);
};

/** The stretch of each from the first to the last common word that a claim reaches, if it holds a change. */
const changeIn = (a: QuotedPart, b: QuotedPart, all: Alignment): QuotationMatch['changed'] => {
  const touches = ([i, j]: readonly [number, number]): boolean => within(a, i) || within(b, j);
  const whole = trimmed(all);
  const reached = (areOneText(whole) ? whole : trimmed(all.filter(touches))).filter(touches);
  const [head, tail] = [reached[0], reached.at(-1)];
  if (head === undefined || tail === undefined) return null;
  if (!areOneText(whole) && !areOneText(reached)) return null;
  const endsApart = endsOtherwise(a, b, tail);
  if (!endsApart && !hasChange(a.words, b.words, reached)) return null;
  const [endA, endB] = endsApart ? [a.words.length - 1, b.words.length - 1] : tail;
  return [textBetween(a.words, head[0], endA), textBetween(b.words, head[1], endB)];
};

/** How the words of two whole quotations answer each other. */
export type AlignQuotations = (a: readonly QuotedWord[], b: readonly QuotedWord[]) => Alignment;

/** @returns the words of a quotation by number, below 0 for a gap, which answers none; worked out once for any list */
const createNumbersOf = (): ((words: readonly QuotedWord[]) => Int32Array) => {
  const numberWords = createNumberWords();
  const known = new Map<readonly QuotedWord[], Int32Array>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before;
    const numbers = numberWords(words.map(({ plain }) => plain));
    for (let i = 0; i < words.length; i += 1) if (words[i]!.plain === GAP) numbers[i] = -1;
    known.set(words, numbers);
    return numbers;
  };
};

export const alignQuotations: AlignQuotations = (a, b) => {
  const numbersOf = createNumbersOf();
  return alignNumbers(numbersOf(a), numbersOf(b));
};

const NOTHING: Alignment = [];

/** How many of the words stand in the other list too, gaps left out: no alignment has more. */
const countCommon = (words: Int32Array, other: ReadonlySet<number>): number => {
  let common = 0;
  for (const word of words) if (word >= 0 && other.has(word)) common += 1;
  return common;
};

/**
 * The same, worked out once for any two lists: several claims are parts of one quotation.
 * @param fewest with fewer words in common two quotations are taken to have none
 */
export const createAlignQuotations = (fewest: number): AlignQuotations => {
  const numbersOf = createNumbersOf();
  const sets = new Map<Int32Array, ReadonlySet<number>>();
  const setOf = (numbers: Int32Array): ReadonlySet<number> => {
    const set = sets.get(numbers) ?? new Set(numbers);
    sets.set(numbers, set);
    return set;
  };
  const align: AlignQuotations = (a, b) => {
    const [x, y] = [numbersOf(a), numbersOf(b)];
    return countCommon(x, setOf(y)) < fewest ? NOTHING : alignNumbers(x, y);
  };
  const known = new Map<readonly QuotedWord[], Map<readonly QuotedWord[], Alignment>>();
  return (a, b) => {
    const ofA = known.get(a) ?? new Map<readonly QuotedWord[], Alignment>();
    known.set(a, ofA);
    const found = ofA.get(b) ?? align(a, b);
    ofA.set(b, found);
    return found;
  };
};

/** Quotations are aligned whole, since one paper's claim may end where another's goes on. */
export const compareQuotations = (a: QuotedPart, b: QuotedPart, align = alignQuotations): QuotationMatch => {
  const shorter = Math.min(realWords(a), realWords(b));
  if (shorter === 0) return NO_MATCH;
  const all = align(a.words, b.words);
  let common = 0;
  for (const [i, j] of all) if (within(a, i) && within(b, j)) common += 1;
  if (common === 0) return NO_MATCH;
  return { words: common, share: common / shorter, changed: changeIn(a, b, all) };
};
