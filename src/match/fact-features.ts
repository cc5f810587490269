/** What a comparison amounts to in numbers, for the decision whether two claims speak of one fact. */
import type { Comparison } from './compare-claims.ts';
import type { Features } from './logistic.ts';

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

/** @param best for how many of the two (0 to 2) the other is the closest claim of its article */
export const factFeatures = (comparison: Comparison, best: number): Features => {
  const { coverA, coverB, mass, verbs, numbers, dates, quotation, speakers } = comparison;
  return {
    better_cover: Math.max(coverA, coverB),
    lesser_cover: Math.min(coverA, coverB),
    common_mass: Math.log1p(mass),
    dense_stretch: Math.log1p(comparison.dense),
    unique_words: Math.log1p(comparison.unique),
    neighbours: comparison.neighbours,
    common_verbs: verbs.either === 0 ? 0 : verbs.shared / verbs.either,
    number_agrees: flag(numbers.agreeing > 0),
    date_agrees: flag(dates.agreeing > 0),
    quoted_words: quotation.words < QUOTED ? 0 : Math.log1p(quotation.words) * quotation.share,
    same_speaker: flag(speakers === 'same'),
    other_speaker: flag(speakers === 'different'),
    other_polarity: flag(!comparison.samePolarity),
    closest: best,
  };
};
