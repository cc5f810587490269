/** Everything that speaks for or against two claims being the same, each part readable by itself. */
import { oppositesOf } from '../lexicon/opposites.ts';
import type { DateMention } from '../model/date-mention.ts';
import type { Word } from '../model/digest.ts';
import { type Tally, tally } from './agreement.ts';
import { compareDates } from './compare-dates.ts';
import {
  type AlignQuotations,
  alignQuotations,
  compareQuotations,
  NO_MATCH,
  type QuotationMatch,
} from './compare-quotations.ts';
import { compareSpeakers, type SameSpeaker } from './compare-speakers.ts';
import { countsAlike, tallyNumbers } from './tally-numbers.ts';
import type { ClaimView } from './view-claim.ts';
import { type WeighedWord, type WeighedWords, weighWords } from './weighed-words.ts';

/** What is known of the surroundings of two claims. */
export interface Setting {
  /** The words of a claim as they weigh here. */
  readonly weighed: (view: ClaimView) => WeighedWords;
  /** In how many sentences of either article a key stands; without articles, in one. */
  readonly sentencesWith: (key: string) => number;
  readonly align: AlignQuotations;
}

/** No surroundings: a word counts as it does in news at large. */
export const NO_SETTING: Setting = {
  weighed: (view) => weighWords(view, ({ weight }) => weight),
  sentencesWith: () => 1,
  align: alignQuotations,
};

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
  /** What of it is neither name nor figure. */
  readonly plainMass: number;
  /** Weight of the most telling figure in common, before any discount; 0 without one. */
  readonly figure: number;
  /** Whether both say what they count by one figure of three digits or more. */
  readonly counted: boolean;
  /** Keys in common. */
  readonly shared: readonly string[];
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

/** What one pass over the words of two claims tells. */
interface CommonWords {
  readonly shared: readonly WeighedWord[];
  readonly onlyA: readonly WeighedWord[];
  readonly onlyB: readonly WeighedWord[];
  readonly mass: number;
  readonly unique: number;
  readonly plainMass: number;
  readonly figure: number;
}

const missingFrom = (words: WeighedWords, other: WeighedWords): WeighedWord[] =>
  words.list.filter(({ key }) => !other.byKey.has(key));

const commonWords = (
  a: WeighedWords,
  b: WeighedWords,
  sentencesWith: Setting['sentencesWith'],
): CommonWords => {
  const shared: WeighedWord[] = [];
  const onlyA: WeighedWord[] = [];
  let mass = 0;
  let unique = 0;
  let plainMass = 0;
  let figure = 0;
  for (const own of a.list) {
    const other = b.byKey.get(own.key);
    if (other === undefined) {
      onlyA.push(own);
      continue;
    }
    shared.push(own);
    mass += Math.max(own.weight, other.weight);
    if (sentencesWith(own.key) <= POINTS_AT_ONE) unique += own.weight;
    if (own.word.kind !== 'name' && !own.isFigure) plainMass += own.weight;
    if (own.key.startsWith('#')) figure = Math.max(figure, own.word.weight);
  }
  return { shared, onlyA, onlyB: missingFrom(b, a), mass, unique, plainMass, figure };
};

/**
 * Share of the wordier claim's telling words that the other has too, without figures and days, and without
 * the words that exclude each other: in "prices rose" against "prices fell" all else is the same.
 */
const restCover = (
  a: WeighedWords,
  b: WeighedWords,
  shared: readonly WeighedWord[],
  opposites: readonly string[],
): number => {
  const sumOf = (words: readonly WeighedWord[]): number =>
    words.reduce(
      (sum, { key, weight, isFigure }) => sum + (isFigure || opposites.includes(key) ? 0 : weight),
      0,
    );
  const restOf = ({ list, rest }: WeighedWords): number => (opposites.length === 0 ? rest : sumOf(list));
  const common = shared.reduce((sum, { weight, isFigure }) => sum + (isFigure ? 0 : weight), 0);
  return Math.min(1, common / (Math.max(restOf(a), restOf(b)) || 1));
};

const countKind = (words: readonly WeighedWord[], kind: Word['kind']): number => {
  let count = 0;
  for (const { word } of words) if (word.kind === kind) count += 1;
  return count;
};

const oppositesIn = (
  onlyA: readonly WeighedWord[],
  onlyB: readonly WeighedWord[],
): readonly [string, string] | null => {
  for (const a of onlyA) {
    const opposites = oppositesOf(a.key);
    if (opposites === undefined) continue;
    for (const b of onlyB) if (opposites.has(b.key)) return [a.key, b.key];
  }
  return null;
};

/** The pair of quotations with the most words in common. */
const bestQuotation = (a: ClaimView, b: ClaimView, align: AlignQuotations): QuotationMatch => {
  let best = NO_MATCH;
  for (const x of a.quotations)
    for (const y of b.quotations) {
      const match = compareQuotations(x, y, align);
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
  { weighed, sentencesWith, align }: Setting,
  keyOf: (noun: string) => string,
): Comparison => {
  const [ofA, ofB] = [weighed(a), weighed(b)];
  const { shared, onlyA, onlyB, mass, unique, plainMass, figure } = commonWords(ofA, ofB, sentencesWith);
  const verbs = countKind(shared, 'verb');
  const opposites = oppositesIn(onlyA, onlyB);
  return {
    coverA: Math.min(1, mass / (ofA.total || 1)),
    coverB: Math.min(1, mass / (ofB.total || 1)),
    restCover: restCover(ofA, ofB, shared, opposites ?? []),
    mass,
    unique,
    plainMass,
    figure,
    counted: countsAlike(a, b),
    shared: shared.map(({ key }) => key),
    names: {
      shared: countKind(shared, 'name'),
      onlyA: countKind(onlyA, 'name'),
      onlyB: countKind(onlyB, 'name'),
    },
    verbs: { shared: verbs, either: verbs + countKind(onlyA, 'verb') + countKind(onlyB, 'verb') },
    numbers: tallyNumbers(a, b, keyOf),
    dates: tally<DateMention>(a.claim.dates, b.claim.dates, compareDates),
    quotation: bestQuotation(a, b, align),
    speakers: compareSpeakers(a.claim.speaker, b.claim.speaker),
    samePolarity: a.claim.polarity === b.claim.polarity,
    opposites,
  };
};
