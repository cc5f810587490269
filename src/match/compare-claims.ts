/** Everything that speaks for or against two claims being the same, each part readable by itself. */
import { areOpposite } from '../lexicon/opposites.ts';
import type { DateMention } from '../model/date-mention.ts';
import type { Word } from '../model/digest.ts';
import { type Tally, tally } from './agreement.ts';
import { compareDates } from './compare-dates.ts';
import { compareQuotations, NO_MATCH, type QuotationMatch } from './compare-quotations.ts';
import { compareSpeakers, type SameSpeaker } from './compare-speakers.ts';
import { denseStretch } from './dense-stretch.ts';
import { isFigure } from './figure-words.ts';
import { countsAlike, tallyNumbers } from './tally-numbers.ts';
import type { ClaimView } from './view-claim.ts';

/** How telling a word is among the claims at hand, 0 to 1. */
export type Weigh = (word: Word) => number;

/** What is known of the surroundings of two claims. */
export interface Setting {
  readonly weigh: Weigh;
  /** In how many sentences of either article a key stands; without articles, in one. */
  readonly sentencesWith: (key: string) => number;
}

/** No surroundings: a word counts as it does in news at large. */
export const NO_SETTING: Setting = { weigh: ({ weight }) => weight, sentencesWith: () => 1 };

/** A word of so many sentences at most points at one place of an article. */
const POINTS_AT_ONE = 2;

export interface Comparison {
  /** Share of each claim's telling words that the other has too, by weight, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  /** The lesser of the two shares without figures, days and opposites: is all else the same? */
  readonly restCover: number;
  /** Sum of the weights of the words in common. */
  readonly mass: number;
  /** Sum of the weights of the words in common that hardly any other sentence of the two articles holds. */
  readonly unique: number;
  /** What of it stands close together in both claims. */
  readonly dense: number;
  /** What of it is neither name nor figure. */
  readonly plainMass: number;
  /** Weight of the most telling figure in common, before any discount; 0 without one. */
  readonly figure: number;
  /** Whether both say what they count by one figure of three digits or more. */
  readonly counted: boolean;
  /** Keys in common. */
  readonly shared: readonly string[];
  /** Share of the claim with fewer neighbouring pairs that the other has too. */
  readonly neighbours: number;
  /** Names in common, and names that only one has. */
  readonly names: { readonly shared: number; readonly onlyA: number; readonly onlyB: number };
  readonly verbs: { readonly shared: number; readonly either: number };
  readonly numbers: Tally;
  readonly dates: Tally;
  readonly quotation: QuotationMatch;
  readonly speakers: SameSpeaker;
  readonly samePolarity: boolean;
  /** Keys that exclude each other ("rise", "fall"), one from each claim; null when there are none. */
  readonly opposites: readonly [string, string] | null;
}

const totalOf = (view: ClaimView, weigh: Weigh): number =>
  [...view.words.values()].reduce((sum, word) => sum + weigh(word), 0);

/**
 * Share of the wordier claim's telling words that the other has too, without figures and days, and without
 * the words that exclude each other: in "prices rose" against "prices fell" all else is the same.
 */
const restCover = (
  a: ClaimView,
  b: ClaimView,
  shared: readonly string[],
  weigh: Weigh,
  opposites: readonly string[],
): number => {
  const words = (view: ClaimView): number =>
    [...view.words].reduce(
      (sum, [key, word]) => sum + (isFigure(word) || opposites.includes(key) ? 0 : weigh(word)),
      0,
    );
  const common = shared.reduce((sum, key) => {
    const word = a.words.get(key)!;
    return sum + (isFigure(word) ? 0 : weigh(word));
  }, 0);
  return Math.min(1, common / (Math.max(words(a), words(b)) || 1));
};

const countKind = (keys: Iterable<string>, view: ClaimView, kind: Word['kind']): number =>
  [...keys].filter((key) => view.words.get(key)!.kind === kind).length;

const missingFrom = (view: ClaimView, other: ClaimView): string[] =>
  [...view.words.keys()].filter((key) => !other.words.has(key));

const shareOfFewer = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return few.size === 0 ? 0 : [...few].filter((item) => many.has(item)).length / few.size;
};

const oppositesIn = (
  onlyA: readonly string[],
  onlyB: readonly string[],
): readonly [string, string] | null => {
  for (const a of onlyA) for (const b of onlyB) if (areOpposite(a, b)) return [a, b];
  return null;
};

/** The pair of quotations with the most words in common. */
const bestQuotation = (a: ClaimView, b: ClaimView): QuotationMatch => {
  let best = NO_MATCH;
  for (const x of a.quotations)
    for (const y of b.quotations) {
      const match = compareQuotations(x, y);
      if (match.words > best.words) best = match;
    }
  return best;
};

/**
 * @param setting how telling words are, within the two articles or in news at large
 * @param keyOf the word key of a counted noun
 */
export const compareClaims = (
  a: ClaimView,
  b: ClaimView,
  { weigh, sentencesWith }: Setting,
  keyOf: (noun: string) => string,
): Comparison => {
  const shared = [...a.words.keys()].filter((key) => b.words.has(key));
  const mass = shared.reduce(
    (sum, key) => sum + Math.max(weigh(a.words.get(key)!), weigh(b.words.get(key)!)),
    0,
  );
  const [onlyA, onlyB] = [missingFrom(a, b), missingFrom(b, a)];
  const verbs = countKind(shared, a, 'verb');
  const opposites = oppositesIn(onlyA, onlyB);
  return {
    coverA: Math.min(1, mass / (totalOf(a, weigh) || 1)),
    coverB: Math.min(1, mass / (totalOf(b, weigh) || 1)),
    restCover: restCover(a, b, shared, weigh, opposites ?? []),
    mass,
    unique: shared
      .filter((key) => sentencesWith(key) <= POINTS_AT_ONE)
      .reduce((sum, key) => sum + weigh(a.words.get(key)!), 0),
    dense: denseStretch(a, b, weigh),
    plainMass: shared
      .map((key) => a.words.get(key)!)
      .reduce((sum, word) => sum + (word.kind === 'name' || isFigure(word) ? 0 : weigh(word)), 0),
    figure: Math.max(
      0,
      ...shared.filter((key) => key.startsWith('#')).map((key) => a.words.get(key)!.weight),
    ),
    counted: countsAlike(a, b),
    shared,
    neighbours: shareOfFewer(a.neighbours, b.neighbours),
    names: {
      shared: countKind(shared, a, 'name'),
      onlyA: countKind(onlyA, a, 'name'),
      onlyB: countKind(onlyB, b, 'name'),
    },
    verbs: { shared: verbs, either: verbs + countKind(onlyA, a, 'verb') + countKind(onlyB, b, 'verb') },
    numbers: tallyNumbers(a, b, keyOf),
    dates: tally<DateMention>(a.claim.dates, b.claim.dates, compareDates),
    quotation: bestQuotation(a, b),
    speakers: compareSpeakers(a.claim.speaker, b.claim.speaker),
    samePolarity: a.claim.polarity === b.claim.polarity,
    opposites,
  };
};
