/** Whether two claims speak of one fact, and whether they may stand in one group. */
import type { Comparison } from './compare-claims.ts';
import model from './fact-model.json' with { type: 'json' };
import { type Features, type LogisticModel, probability } from './logistic.ts';

/** The least probability at which two claims are put together; below it half of the joins were wrong. */
export const ONE_FACT = 0.3;

/** Claims with another figure or day are one disputed fact only if all else fits; else they are two facts. */
const DISPUTED_COVER = 0.5;

/** A figure or day that fits nothing in the other claim, and the rest does not fit well enough to excuse it. */
const contradicts = ({ numbers, dates, restCover }: Comparison): boolean => {
  const differs = numbers.differing > numbers.agreeing || dates.differing > dates.agreeing;
  return differs && restCover < DISPUTED_COVER;
};

/** Names in common say of whom two claims speak, not what they say of him. */
const LEAST_PLAIN = 0.25;

const saysTheSame = ({ plainMass, numbers }: Comparison): boolean =>
  plainMass >= LEAST_PLAIN || numbers.agreeing > 0;

/**
 * 0 to 1; 0 for claims with nothing but names in common, or that contradict each other without
 * being close enough to be one disputed fact.
 */
export const judgePair = (comparison: Comparison, features: Features): number =>
  contradicts(comparison) || !saysTheSame(comparison)
    ? 0
    : probability(model satisfies LogisticModel, features);
