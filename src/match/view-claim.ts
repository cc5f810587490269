/** A claim made ready for many comparisons: its words and figures by key, and its neighbouring pairs of words. */
import type { ClaimDigest, Word } from '../model/digest.ts';
import { figureWords } from './figure-words.ts';
import { type QuotedPart, type QuotedWords, quotedPart, wordsOf } from './quoted-words.ts';

export interface ClaimView {
  readonly claim: ClaimDigest;
  /** Each key once, with the first word that has it. */
  readonly words: ReadonlyMap<string, Word>;
  /** Neighbouring keys, "cut staff": order tells "dog bites man" from "man bites dog". */
  readonly neighbours: ReadonlySet<string>;
  readonly quotations: readonly QuotedPart[];
}

/** @param wordsIn the words of a whole quotation, which several claims may be parts of */
export const viewClaim = (
  claim: ClaimDigest,
  wordsIn: (quotation: string) => QuotedWords = wordsOf,
): ClaimView => {
  const words = new Map<string, Word>();
  const neighbours = new Set<string>();
  claim.words.forEach((word, i) => {
    if (!words.has(word.key)) words.set(word.key, word);
    const next = claim.words[i + 1];
    if (next !== undefined) neighbours.add(`${word.key} ${next.key}`);
  });
  for (const word of figureWords(claim)) words.set(word.key, word);
  const quotations = claim.quotations.map(({ whole, start, end }) =>
    quotedPart(whole, start, end, wordsIn(whole)),
  );
  return { claim, words, neighbours, quotations };
};
