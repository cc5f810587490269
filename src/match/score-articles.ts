/** Scores the claims of one article against those of another: the candidates, with how likely each is one fact. */
import { type Comparison, compareClaims } from './compare-claims.ts';
import { countedKey } from './digest-words.ts';
import { closeness, factFeatures } from './fact-features.ts';
import { findCandidates } from './find-candidates.ts';
import { localWeights } from './local-weights.ts';
import type { Features } from './logistic.ts';
import type { ClaimView } from './view-claim.ts';

/** Two claims set side by side, as indexes into their articles' lists. */
export interface ComparedPair {
  readonly a: number;
  readonly b: number;
  readonly comparison: Comparison;
  readonly features: Features;
}

/** The greatest value per key. */
const greatestBy = <Item>(
  items: readonly Item[],
  key: (item: Item) => number,
  value: (item: Item) => number,
): Map<number, number> => {
  const best = new Map<number, number>();
  for (const item of items) best.set(key(item), Math.max(best.get(key(item)) ?? 0, value(item)));
  return best;
};

export const scoreArticles = (a: readonly ClaimView[], b: readonly ClaimView[]): ComparedPair[] => {
  const setting = localWeights(a, b);
  const compared = findCandidates(a, b, setting.weigh).map((candidate) => {
    const comparison = compareClaims(a[candidate.a]!, b[candidate.b]!, setting, countedKey);
    return { ...candidate, comparison, close: closeness(comparison) };
  });
  const bestOfA = greatestBy(
    compared,
    (pair) => pair.a,
    (pair) => pair.close,
  );
  const bestOfB = greatestBy(
    compared,
    (pair) => pair.b,
    (pair) => pair.close,
  );
  return compared.map(({ a: i, b: j, comparison, close }) => {
    const best = Number(close >= bestOfA.get(i)!) + Number(close >= bestOfB.get(j)!);
    return { a: i, b: j, comparison, features: factFeatures(comparison, best) };
  });
};
