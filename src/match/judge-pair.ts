/** Whether two claims speak of one fact, and whether they may stand in one group. */

import { type Features, probability } from '../linear/logistic.ts';
import type { ClaimDigest } from '../model/digest.ts';
import { tally } from './agreement.ts';
import type { Comparison } from './compare-claims.ts';
import { compareNumbers } from './compare-numbers.ts';
import { FEWEST_QUOTED } from './compare-quotations.ts';
import type { Distance } from './fact-features.ts';
import { FACT_MODEL, type FactModel } from './fact-model.ts';
import type { ComparedPair } from './score-articles.ts';
import { FACTS } from './thresholds.ts';

/**
 * A figure that fits nothing in the other claim, and the rest does not fit well enough to excuse it. A day counts
 * only between articles far apart: accounts of one event date its parts differently, and link them in one sentence.
 */
const contradicts = ({ numbers, dates, restCover }: Comparison, isFar: boolean): boolean => {
  const differing = numbers.differing + (isFar ? dates.differing : 0);
  const agreeing = numbers.agreeing + (isFar ? dates.agreeing : 0);
  return differing > agreeing && restCover < FACTS.disputedCover;
};

const hasOneWord = ({ shared, quotation }: Comparison): boolean =>
  shared.length < 2 && quotation.words < FEWEST_QUOTED;

/** Whether words in common say something, and not just of whom. */
const saysTheSame = (comparison: Comparison): boolean => {
  const { plainMass, numbers, coverA, coverB } = comparison;
  const cover = Math.min(coverA, coverB);
  if (hasOneWord(comparison)) return cover >= FACTS.nearlyWhole;
  return plainMass >= FACTS.leastPlain || numbers.agreeing > 0 || cover >= FACTS.mostlyCovered;
};

const namesNoMore = ({ plainMass, numbers, coverA, coverB }: Comparison): boolean =>
  plainMass < FACTS.leastPlain && numbers.agreeing === 0 && Math.max(coverA, coverB) < FACTS.leastNamed;

/** Within one event one word can be enough: a telling figure, or a word that one speaker says or that is much of both claims. */
const pointsAtOne = (comparison: Comparison): boolean =>
  !hasOneWord(comparison) ||
  (comparison.figure >= FACTS.tellingFigure && comparison.counted) ||
  comparison.speakers === 'same' ||
  Math.min(comparison.coverA, comparison.coverB) >= FACTS.mostlyCovered;

const floorOf = ({ figure, plainMass, counted, shared, samePolarity }: Comparison): number =>
  figure >= FACTS.tellingFigure &&
  samePolarity &&
  (plainMass >= FACTS.besideFigure || (counted && shared.length > 1))
    ? FACTS.byFigure
    : 0;

/** 0 for two accounts of one event, 1 for articles that just share a subject. */
const looseness = ({ similarity, days }: Distance): number => {
  const inTime = days === null ? FACTS.farUndated : (FACTS.farByDays[days] ?? 1);
  const inTopic = (FACTS.oneEvent - similarity) / (FACTS.oneEvent - FACTS.sameDay);
  return Math.max(inTime, Math.min(1, Math.max(0, inTopic)));
};

const oddsOf = (score: number): number => score / (1 - score);

/** A score lowered so that `FACTS.oneFact` is as hard to reach as the distance asks. */
const cautious = (score: number, distance: Distance): number => {
  const needed = FACTS.oneFact + looseness(distance) * (FACTS.oneFactAfar - FACTS.oneFact);
  const odds = (oddsOf(score) * oddsOf(FACTS.oneFact)) / oddsOf(needed);
  return odds / (1 + odds);
};

const learned = (features: Features, distance: Distance, model: FactModel): number => {
  const score = probability(model, features);
  return score >= 1 ? score : cautious(score, distance);
};

/**
 * 0 to 1; 0 for claims with nothing but names in common, that contradict each other without being close enough to be
 * one disputed fact, or that come to less than `FACTS.leastScore`.
 */
export const judgePair = (
  { comparison, features, bestFeatures }: Pick<ComparedPair, 'comparison' | 'features' | 'bestFeatures'>,
  distance: Distance,
  model: FactModel = FACT_MODEL,
): number => {
  const isFar = looseness(distance) > FACTS.withinEvent;
  if (contradicts(comparison, isFar)) return 0;
  if (isFar ? !saysTheSame(comparison) : namesNoMore(comparison) || !pointsAtOne(comparison)) return 0;
  const floor = floorOf(comparison);
  if (floor === 0 && learned(bestFeatures(model), distance, model) < FACTS.leastScore) return 0;
  const score = Math.max(floor, learned(features(), distance, model));
  return score < FACTS.leastScore ? 0 : score;
};

/**
 * Whether the figures of two claims forbid one group, whatever a third has in common with both: "755 must go"
 * and "455 may stay" are two facts, though one sentence tells both.
 */
export const figuresClash = (a: ClaimDigest, b: ClaimDigest): boolean => {
  const { agreeing, differing } = tally(a.numbers, b.numbers, (x, y) => compareNumbers(x, y, () => true));
  return differing > 0 && agreeing === 0;
};
