/**
 * What a number in a claim is told of, by the words next to it: in "killing four people and injuring 17" the
 * four stand beside killing and people, the 17 beside injuring.
 */
import type { Claim } from '../model/claim.ts';
import type { Claimed } from '../model/layers.ts';
import type { Token } from '../model/segmented.ts';
import { overlaps, type Span } from '../model/span.ts';
import { tokenAfter } from '../text/token-range.ts';
import type { DigestWord } from './digest-words.ts';

/** Two words on either side hold the verb and what is counted; a third belongs to the next phrase. */
const WORDS_BESIDE = 2;

/** Where another part of the clause begins. */
const PART_ENDS = /^(?:[,;:()–—]|and|or|but|while|with)$/;

/** Words of everyone who is counted, alive or dead. */
const SAYS_NO_MORE: ReadonlySet<string> = new Set(['people', 'country']);

/** The keys met when walking from token `from` by `step` until the phrase, the claim or another number ends. */
const walk = (
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  within: Span,
  others: readonly Span[],
  digestWord: DigestWord,
): string[] => {
  const keys: string[] = [];
  for (let i = from; keys.length < WORDS_BESIDE; i += step) {
    const token = tokens[i];
    if (token === undefined || token.start < within.start || token.end > within.end) break;
    if (PART_ENDS.test(token.lower) || others.some((other) => overlaps(other, token))) break;
    const key = digestWord(token)?.key;
    if (key !== undefined && !SAYS_NO_MORE.has(key)) keys.push(key);
  }
  return keys;
};

export const besideNumber = (
  article: Claimed,
  claim: Claim,
  number: Span,
  digestWord: DigestWord,
): readonly string[] => {
  const others = claim.numbers.map((i) => article.numbers[i]!).filter((other) => other !== number);
  const { tokens } = article;
  const before = walk(tokens, tokenAfter(tokens, number.start) - 1, -1, claim, others, digestWord);
  const after = walk(tokens, tokenAfter(tokens, number.end), 1, claim, others, digestWord);
  return [...before, ...after];
};
