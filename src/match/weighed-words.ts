/** The words of a claim with their weights in one setting, worked out once for all the claims it is set against. */
import type { Word } from '../model/digest.ts';
import type { ClaimView } from './view-claim.ts';

/** How telling a word is among the claims at hand, 0 to 1. */
export type Weigh = (word: Word) => number;

export interface WeighedWords {
  /** Of each of the claim's words, in their order. */
  readonly weights: Float64Array;
  /** Sum of all weights. */
  readonly total: number;
  /** The same without figures and days. */
  readonly rest: number;
}

export const weighWords = ({ words }: ClaimView, weigh: Weigh): WeighedWords => {
  const weights = new Float64Array(words.length);
  let total = 0;
  let rest = 0;
  for (let i = 0; i < words.length; i += 1) {
    const { word, isFigure } = words[i]!;
    const weight = weigh(word);
    weights[i] = weight;
    total += weight;
    if (!isFigure) rest += weight;
  }
  return { weights, total, rest };
};
