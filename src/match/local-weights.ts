/** How telling a word is between two articles: one that half their claims hold says nothing about which fits which. */
import type { Word } from '../model/digest.ts';
import type { Weigh } from './compare-claims.ts';
import type { ClaimView } from './view-claim.ts';

const countKeys = (views: readonly ClaimView[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const view of views) for (const key of view.words.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * The weight in news at large, times the square of the share of claims that do without the word: a name in
 * half of all claims keeps a quarter of its weight. A word of one single claim is not discounted at all.
 */
export const localWeights = (a: readonly ClaimView[], b: readonly ClaimView[]): Weigh => {
  const [inA, inB] = [countKeys(a), countKeys(b)];
  const shareIn = (counts: ReadonlyMap<string, number>, key: string, claims: number): number =>
    Math.max(0, (counts.get(key) ?? 0) - 1) / Math.max(1, claims);
  const known = new Map<string, number>();
  const discount = (key: string): number => {
    const share = (shareIn(inA, key, a.length) + shareIn(inB, key, b.length)) / 2;
    return (1 - share) ** 2;
  };
  return (word: Word): number => {
    let factor = known.get(word.key);
    if (factor === undefined) {
      factor = discount(word.key);
      known.set(word.key, factor);
    }
    return word.weight * factor;
  };
};
