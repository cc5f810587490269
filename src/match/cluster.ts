/** Sets of items that all fit each other, from the scores of pairs: no chains of weak links. */
import { FACTS } from './thresholds.ts';

export interface Scored {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly score: number;
  /** Whether the two may be what brings two sets together; if not, they only speak for or against it. */
  readonly joins: boolean;
}

const leastMean = (a: number, b: number): number => {
  if (a === 1 && b === 1) return 1;
  return a === 1 || b === 1 ? FACTS.leastMean : FACTS.bothSets;
};

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Whether two items must never be in one set, unless they were linked themselves. */
export type Apart = (a: number, b: number) => boolean;

/** Whether the mean over all pairs of one member each is high enough, and none is to be kept apart. */
const fitTogether = (
  first: readonly number[],
  second: readonly number[],
  scores: ReadonlyMap<string, number>,
  threshold: number,
  apart: Apart,
): boolean => {
  let sum = 0;
  for (const a of first)
    for (const b of second) {
      const score = scores.get(keyOf(a, b)) ?? 0;
      if (score < threshold && apart(a, b)) return false;
      if (score < FACTS.neverBelow * threshold) return false;
      sum += score;
    }
  const pairs = first.length * second.length;
  return sum >= leastMean(first.length, second.length) * threshold * pairs;
};

/**
 * Sets of two or more, each sorted, in the order of their first members. The strongest pairs are joined
 * first; two sets become one when all pairs between them are well above the threshold on average and none is
 * far below it, a pair never scored counting 0. Equal scores go by the items' order, so the result depends on nothing else.
 * @param threshold the least score at which a pair joins
 */
export const cluster = (pairs: readonly Scored[], threshold: number, apart: Apart): number[][] => {
  const scores = new Map(pairs.map(({ a, b, score }) => [keyOf(a, b), score]));
  const setOf = new Map<number, number[]>();
  const setFor = (item: number): number[] => setOf.get(item) ?? [item];
  const ranked = pairs
    .filter(({ joins, score }) => joins && score >= threshold)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  for (const { a, b } of ranked) {
    const [first, second] = [setFor(a), setFor(b)];
    if (first === second) continue;
    if (!fitTogether(first, second, scores, threshold, apart)) continue;
    const joined = [...first, ...second].sort((x, y) => x - y);
    for (const item of joined) setOf.set(item, joined);
  }
  return [...new Set(setOf.values())].sort((x, y) => x[0]! - y[0]!);
};
