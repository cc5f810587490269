/** What a comparison amounts to in numbers, for the decision whether two claims speak of one fact. */

import type { Features } from '../linear/logistic.ts';
import type { Comparison } from './compare-claims.ts';
import type { Surroundings } from './compare-surroundings.ts';

/** Fewer quoted words in common are a phrase that anybody uses. */
const QUOTED = 4;

/**
 * How close two claims are before anything is learned: to rank the claims of one article against one of
 * another, never to decide.
 */
export const closeness = ({ coverA, coverB, mass, quotation }: Comparison): number => {
  const harmonic = coverA + coverB === 0 ? 0 : (2 * coverA * coverB) / (coverA + coverB);
  const quoted = quotation.words >= QUOTED ? quotation.share : 0;
  return 0.5 * harmonic + 0.5 * Math.log1p(mass) + quoted;
};

/** What the order of the common words tells. */
export interface Order {
  /** Sum of the weights of the common words that stand close together in both claims. */
  readonly dense: number;
  /** Share of the claim with fewer neighbouring pairs of words that the other has too. */
  readonly neighbours: number;
}

const flag = (holds: boolean): number => (holds ? 1 : 0);

/** Where two claims stand: their sentences, and how far the pair is ahead of its rivals. */
export interface Place {
  readonly sentenceA: number;
  readonly sentenceB: number;
  readonly leads: readonly [number, number];
}

/** How far apart two articles are. */
export interface Distance {
  /** Of their topics, 0 to 1. */
  readonly similarity: number;
  /** Between their days of publication; null when one is not known. */
  readonly days: number | null;
}

/** Sentences of the lead tell the news itself. */
const inLead = ({ sentenceA, sentenceB }: Place): number => 1 / (1 + Math.max(sentenceA, sentenceB));

/** Articles this close tell one event; closer ones are not more likely to. */
const ONE_EVENT = 0.4;

/** One object, written out in one piece: it is made for every pair that is decided by the model. */
export const factFeatures = (
  comparison: Comparison,
  order: Order,
  surroundings: Surroundings,
  place: Place,
  { similarity, days }: Distance,
): Features => {
  const { coverA, coverB, verbs, names, numbers, dates, quotation, speakers } = comparison;
  return {
    better_cover: Math.max(coverA, coverB),
    lesser_cover: Math.min(coverA, coverB),
    common_mass: Math.log1p(comparison.mass),
    plain_mass: Math.log1p(comparison.plainMass),
    dense_stretch: Math.log1p(order.dense),
    unique_words: Math.log1p(comparison.unique),
    neighbours: order.neighbours,
    common_verbs: verbs.either === 0 ? 0 : verbs.shared / verbs.either,
    common_names: Math.log1p(names.shared),
    other_names: Math.log1p(Math.min(names.onlyA, names.onlyB)),
    number_agrees: Math.min(2, numbers.agreeing),
    number_differs: Math.min(1, numbers.differing),
    figure: comparison.figure,
    date_agrees: flag(dates.agreeing > 0),
    date_differs: flag(dates.differing > 0 && dates.agreeing === 0),
    quoted_words: quotation.words < QUOTED ? 0 : Math.log1p(quotation.words) * quotation.share,
    same_speaker: flag(speakers === 'same'),
    other_speaker: flag(speakers === 'different'),
    other_polarity: flag(!comparison.samePolarity),
    opposites: flag(comparison.opposites !== null),
    lesser_sentence: surroundings.lesserSentence,
    better_sentence: surroundings.betterSentence,
    lesser_lead: place.leads[0],
    greater_lead: place.leads[1],
    in_lead: inLead(place),
    far: Math.max(0, ONE_EVENT - similarity),
    days: Math.log1p(days ?? 0),
    undated: flag(days === null),
  };
};
