/** Whether two claims speak of one fact, and whether they may stand in one group. */
import type { ClaimDigest } from '../model/digest.ts';
import { tally } from './agreement.ts';
import type { Comparison } from './compare-claims.ts';
import { compareNumbers } from './compare-numbers.ts';
import model from './fact-model.json' with { type: 'json' };
import { type Features, type LogisticModel, probability } from './logistic.ts';

/** The least score at which two claims are put together: above it four of five pairs of events left out are right. */
export const ONE_FACT = 0.4;

/** Claims with another figure or day are one disputed fact only if all else fits; else they are two facts. */
const DISPUTED_COVER = 0.5;

/** A figure or day that fits nothing in the other claim, and the rest does not fit well enough to excuse it. */
const contradicts = ({ numbers, dates, restCover }: Comparison): boolean => {
  const differs = numbers.differing + dates.differing > numbers.agreeing + dates.agreeing;
  return differs && restCover < DISPUTED_COVER;
};

/** Names in common say of whom two claims speak, not what they say of him. */
const LEAST_PLAIN = 0.25;

/** One word in common ("immediately") is a fact in common only where there is hardly another. */
const NEARLY_WHOLE = 0.9;

const saysTheSame = ({ plainMass, numbers, shared, coverA, coverB, quotation }: Comparison): boolean =>
  (plainMass >= LEAST_PLAIN || numbers.agreeing > 0) &&
  (shared.length > 1 || quotation.words > 2 || Math.min(coverA, coverB) >= NEARLY_WHOLE);

/** Three digits that are not padding: two reports of one story that both say "755" speak of one thing. */
const TELLING_FIGURE = 0.9;

/** What such a figure makes of a pair that has another word in common, whatever else is said. */
const BY_FIGURE = 0.5;

/** What must be common beside figure and names, unless both say what they count: "even the 455 figure" does not. */
const BESIDE_FIGURE = 0.3;

const floorOf = ({ figure, plainMass, counted, shared, samePolarity }: Comparison): number =>
  figure >= TELLING_FIGURE && samePolarity && (plainMass >= BESIDE_FIGURE || (counted && shared.length > 1))
    ? BY_FIGURE
    : 0;

/**
 * 0 to 1; 0 for claims with nothing but names in common, or that contradict each other without being close
 * enough to be one disputed fact.
 */
export const judgePair = (comparison: Comparison, features: Features): number => {
  if (contradicts(comparison) || !saysTheSame(comparison)) return 0;
  return Math.max(floorOf(comparison), probability(model satisfies LogisticModel, features));
};

/**
 * Whether the figures of two claims forbid one group, whatever a third has in common with both: "755 must go"
 * and "455 may stay" are two facts, though one sentence tells both.
 */
export const figuresClash = (a: ClaimDigest, b: ClaimDigest): boolean => {
  const { agreeing, differing } = tally(a.numbers, b.numbers, (x, y) => compareNumbers(x, y, () => true));
  return differing > 0 && agreeing === 0;
};
