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

/**
 * One object, written out in one piece: it is made for every pair that is decided by the model.
 * @param neighbours share of the neighbouring pairs of words of the claim with fewer that the other has too
 */
export const factFeatures = (
  comparison: Comparison,
  neighbours: number,
  surroundings: Surroundings,
  place: Place,
): Features => {
  const { coverA, coverB, verbs, names, numbers, dates, quotation, speakers } = comparison;
  return {
    lesser_cover: Math.min(coverA, coverB),
    common_mass: Math.log1p(comparison.mass),
    plain_mass: Math.log1p(comparison.plainMass),
    unique_words: Math.log1p(comparison.unique),
    neighbours,
    common_verbs: verbs.either === 0 ? 0 : verbs.shared / verbs.either,
    common_names: Math.log1p(names.shared),
    number_agrees: Math.min(2, numbers.agreeing),
    number_differs: Math.min(1, numbers.differing),
    figure: comparison.figure,
    date_agrees: flag(dates.agreeing > 0),
    date_differs: flag(dates.differing > 0 && dates.agreeing === 0),
    quoted_words: quotation.words < QUOTED ? 0 : Math.log1p(quotation.words) * quotation.share,
    same_speaker: flag(speakers === 'same'),
    other_speaker: flag(speakers === 'different'),
    other_polarity: flag(!comparison.samePolarity),
    lesser_sentence: surroundings.lesserSentence,
    better_sentence: surroundings.betterSentence,
    lesser_lead: place.leads[0],
    greater_lead: place.leads[1],
    in_lead: inLead(place),
  };
};
