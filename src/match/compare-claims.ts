/** Everything that speaks for or against two claims being the same, each part readable by itself. */
import { oppositesOf } from '../lexicon/opposites.ts';
import type { DateMention } from '../model/date-mention.ts';
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
import { type WeighedWords, weighWords } from './weighed-words.ts';

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
  readonly keys: readonly string[];
  /** Those of `a`, and those of `b`: a key may be a name here and a noun there. */
  readonly names: readonly [number, number];
  readonly verbs: readonly [number, number];
  readonly mass: number;
  readonly unique: number;
  readonly plainMass: number;
  readonly figure: number;
  /** Sum of the weights that are neither figure nor day. */
  readonly rest: number;
}

const commonWords = (
  a: ClaimView,
  b: ClaimView,
  ofA: WeighedWords,
  ofB: WeighedWords,
  sentencesWith: Setting['sentencesWith'],
): CommonWords => {
  const keys: string[] = [];
  const names: [number, number] = [0, 0];
  const verbs: [number, number] = [0, 0];
  let mass = 0;
  let unique = 0;
  let plainMass = 0;
  let figure = 0;
  let rest = 0;
  for (let i = 0; i < a.words.length; i += 1) {
    const { key, word, isFigure } = a.words[i]!;
    const place = b.at.get(key);
    if (place === undefined) continue;
    keys.push(key);
    const weight = ofA.weights[i]!;
    mass += Math.max(weight, ofB.weights[place]!);
    if (sentencesWith(key) <= POINTS_AT_ONE) unique += weight;
    const other = b.words[place]!.word;
    if (word.kind === 'name') names[0] += 1;
    else if (!isFigure) plainMass += weight;
    if (other.kind === 'name') names[1] += 1;
    if (word.kind === 'verb') verbs[0] += 1;
    if (other.kind === 'verb') verbs[1] += 1;
    if (!isFigure) rest += weight;
    if (key.startsWith('#')) figure = Math.max(figure, word.weight);
  }
  return { keys, names, verbs, mass, unique, plainMass, figure, rest };
};

/** What a claim weighs without figures and days, and without `left`. */
const restOf = ({ words }: ClaimView, { weights, rest }: WeighedWords, left: readonly string[]): number =>
  left.length === 0
    ? rest
    : words.reduce(
        (sum, { key, isFigure }, i) => sum + (isFigure || left.includes(key) ? 0 : weights[i]!),
        0,
      );

const oppositesIn = (a: ClaimView, b: ClaimView): readonly [string, string] | null => {
  for (const one of a.words) {
    if (!one.hasOpposite || b.at.has(one.key)) continue;
    const opposites = oppositesOf(one.key)!;
    for (const other of b.words)
      if (other.hasOpposite && opposites.has(other.key) && !a.at.has(other.key)) return [one.key, other.key];
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
  const { keys, names, verbs, mass, unique, plainMass, figure, rest } = commonWords(
    a,
    b,
    ofA,
    ofB,
    sentencesWith,
  );
  const opposites = oppositesIn(a, b);
  const apart = opposites ?? [];
  return {
    coverA: Math.min(1, mass / (ofA.total || 1)),
    coverB: Math.min(1, mass / (ofB.total || 1)),
    restCover: Math.min(1, rest / (Math.max(restOf(a, ofA, apart), restOf(b, ofB, apart)) || 1)),
    mass,
    unique,
    plainMass,
    figure,
    counted: countsAlike(a, b),
    shared: keys,
    names: { shared: names[0], onlyA: a.names - names[0], onlyB: b.names - names[1] },
    verbs: { shared: verbs[0], either: a.verbs + b.verbs - verbs[1] },
    numbers: tallyNumbers(a, b, keyOf),
    dates: tally<DateMention>(a.claim.dates, b.claim.dates, compareDates),
    quotation: bestQuotation(a, b, align),
    speakers: compareSpeakers(a.claim.speaker, b.claim.speaker),
    samePolarity: a.claim.polarity === b.claim.polarity,
    opposites,
  };
};
