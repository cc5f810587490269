/** A claim made ready for many comparisons: its words by key, and its neighbouring pairs of words. */
import type { ClaimDigest, Word } from '../model/digest.ts';

export interface ClaimView {
  readonly claim: ClaimDigest;
  /** Each key once, with the first word that has it. */
  readonly words: ReadonlyMap<string, Word>;
  /** Neighbouring keys, "cut staff": order tells "dog bites man" from "man bites dog". */
  readonly neighbours: ReadonlySet<string>;
}

export const viewClaim = (claim: ClaimDigest): ClaimView => {
  const words = new Map<string, Word>();
  const neighbours = new Set<string>();
  claim.words.forEach((word, i) => {
    if (!words.has(word.key)) words.set(word.key, word);
    const next = claim.words[i + 1];
    if (next !== undefined) neighbours.add(`${word.key} ${next.key}`);
  });
  return { claim, words, neighbours };
};
