/** Whether two claims speak of one fact, and whether they may stand in one group. */

import { type Features, type LogisticModel, probability } from '../linear/logistic.ts';
import type { ClaimDigest } from '../model/digest.ts';
import { tally } from './agreement.ts';
import type { Comparison } from './compare-claims.ts';
import { compareNumbers } from './compare-numbers.ts';
import { FEWEST_QUOTED } from './compare-quotations.ts';
import type { Distance } from './fact-features.ts';
import model from './fact-model.json' with { type: 'json' };
import type { ComparedPair } from './score-articles.ts';

/** The least score at which two claims are put together: of groups in events left out, two of three pairs are aligned by hand too. */
export const ONE_FACT = 0.265;

/** Claims with another figure or day are one disputed fact only if all else fits; else they are two facts. */
const DISPUTED_COVER = 0.5;

/**
 * A figure that fits nothing in the other claim, and the rest does not fit well enough to excuse it. A day counts
 * only between articles far apart: accounts of one event date its parts differently, and link them in one sentence.
 */
const contradicts = ({ numbers, dates, restCover }: Comparison, isFar: boolean): boolean => {
  const differing = numbers.differing + (isFar ? dates.differing : 0);
  const agreeing = numbers.agreeing + (isFar ? dates.agreeing : 0);
  return differing > agreeing && restCover < DISPUTED_COVER;
};

/** Names in common say of whom two claims speak, not what they say of him. */
const LEAST_PLAIN = 0.05;

/** Unless they make up most of both: "the White House offered him the Navy" is told in names. */
const MOSTLY_COVERED = 0.4;

/** One word in common ("immediately") is a fact in common only where there is hardly another. */
const NEARLY_WHOLE = 0.9;

const hasOneWord = ({ shared, quotation }: Comparison): boolean =>
  shared.length < 2 && quotation.words < FEWEST_QUOTED;

/** Whether words in common say something, and not just of whom. */
const saysTheSame = (comparison: Comparison): boolean => {
  const { plainMass, numbers, coverA, coverB } = comparison;
  const cover = Math.min(coverA, coverB);
  if (hasOneWord(comparison)) return cover >= NEARLY_WHOLE;
  return plainMass >= LEAST_PLAIN || numbers.agreeing > 0 || cover >= MOSTLY_COVERED;
};

/** Within one event names and a day may be enough, but not where they are the lesser part of both claims. */
const LEAST_NAMED = 0.5;

const namesNoMore = ({ plainMass, numbers, coverA, coverB }: Comparison): boolean =>
  plainMass < LEAST_PLAIN && numbers.agreeing === 0 && Math.max(coverA, coverB) < LEAST_NAMED;

/** Three digits that are not padding: two reports of one story that both say "755" speak of one thing. */
const TELLING_FIGURE = 0.9;

/** Within one event one word can be enough: a telling figure, or a word that one speaker says or that is much of both claims. */
const pointsAtOne = (comparison: Comparison): boolean =>
  !hasOneWord(comparison) ||
  (comparison.figure >= TELLING_FIGURE && comparison.counted) ||
  comparison.speakers === 'same' ||
  Math.min(comparison.coverA, comparison.coverB) >= MOSTLY_COVERED;

/** What such a figure makes of a pair that has another word in common, whatever else is said. */
const BY_FIGURE = 0.5;

/** What must be common beside figure and names, unless both say what they count: "even the 455 figure" does not. */
const BESIDE_FIGURE = 0.3;

const floorOf = ({ figure, plainMass, counted, shared, samePolarity }: Comparison): number =>
  figure >= TELLING_FIGURE && samePolarity && (plainMass >= BESIDE_FIGURE || (counted && shared.length > 1))
    ? BY_FIGURE
    : 0;

/** Articles at least this close tell one event, if of the same days; others may share no more than a subject. */
const ONE_EVENT = 0.35;

/** Articles are not linked below this. */
const LEAST_SIMILARITY = 0.2;

/** By days apart: news of the same night may bear the next day's date. */
const LOOSENESS_BY_DAYS = [0, 0, 0.35, 0.6] as const;

/** The least score between articles that only share a subject: there a score of 0.6 was right in one of two. */
const ONE_FACT_AFAR = 0.85;

/** 0 for two accounts of one event, 1 for articles that just share a subject. */
const looseness = ({ similarity, days }: Distance): number => {
  const inTime = days === null ? 1 : (LOOSENESS_BY_DAYS[days] ?? 1);
  const inTopic = (ONE_EVENT - similarity) / (ONE_EVENT - LEAST_SIMILARITY);
  return Math.max(inTime, Math.min(1, Math.max(0, inTopic)));
};

/** Up to this looseness two articles are taken to tell one event. */
const WITHIN_EVENT = 0.5;

const oddsOf = (score: number): number => score / (1 - score);

/** A score lowered so that `ONE_FACT` is as hard to reach as the distance asks. */
const cautious = (score: number, distance: Distance): number => {
  const needed = ONE_FACT + looseness(distance) * (ONE_FACT_AFAR - ONE_FACT);
  const odds = (oddsOf(score) * oddsOf(ONE_FACT)) / oddsOf(needed);
  return odds / (1 + odds);
};

/** Below this a pair neither joins nor speaks for joining. */
const LEAST_SCORE = 0.1;

const learned = (features: Features, distance: Distance): number => {
  const score = probability(model satisfies LogisticModel, features);
  return score >= 1 ? score : cautious(score, distance);
};

/**
 * 0 to 1; 0 for claims with nothing but names in common, that contradict each other without being close enough to be
 * one disputed fact, or that come to less than `LEAST_SCORE`.
 */
export const judgePair = (
  { comparison, features, bestFeatures }: Pick<ComparedPair, 'comparison' | 'features' | 'bestFeatures'>,
  distance: Distance,
): number => {
  const isFar = looseness(distance) > WITHIN_EVENT;
  if (contradicts(comparison, isFar)) return 0;
  if (isFar ? !saysTheSame(comparison) : namesNoMore(comparison) || !pointsAtOne(comparison)) return 0;
  const floor = floorOf(comparison);
  if (floor === 0 && learned(bestFeatures(), distance) < LEAST_SCORE) return 0;
  const score = Math.max(floor, learned(features(), distance));
  return score < LEAST_SCORE ? 0 : score;
};

/**
 * Whether the figures of two claims forbid one group, whatever a third has in common with both: "755 must go"
 * and "455 may stay" are two facts, though one sentence tells both.
 */
export const figuresClash = (a: ClaimDigest, b: ClaimDigest): boolean => {
  const { agreeing, differing } = tally(a.numbers, b.numbers, (x, y) => compareNumbers(x, y, () => true));
  return differing > 0 && agreeing === 0;
};
