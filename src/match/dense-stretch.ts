/** How much of what two claims share stands close together: a fact told in one clause of a long sentence. */
import type { ClaimDigest } from '../model/digest.ts';
import type { ClaimView } from './view-claim.ts';
import type { Weigh } from './weighed-words.ts';

/** A word that the other claim lacks costs half of what a common one of its weight brings. */
const COST = 0.5;

/** The stretch of words in which common words most outweigh the others (the greatest partial sum). */
const greatestSum = (claim: ClaimDigest, other: ClaimView, weigh: Weigh): number => {
  let best = 0;
  let sum = 0;
  for (const word of claim.words) {
    const weight = weigh(word);
    sum = Math.max(0, sum + (other.at.has(word.key) ? weight : -COST * weight));
    best = Math.max(best, sum);
  }
  return best;
};

/** The lesser of the two claims' densest stretches, as a sum of weights. */
export const denseStretch = (a: ClaimView, b: ClaimView, weigh: Weigh): number =>
  Math.min(greatestSum(a.claim, b, weigh), greatestSum(b.claim, a, weigh));
