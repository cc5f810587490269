/** A claim made ready for many comparisons: its words and figures by key, and its neighbouring pairs of words. */
import { oppositesOf } from '../lexicon/opposites.ts';
import type { ClaimDigest, Word } from '../model/digest.ts';
import { figureWords, isFigure } from './figure-words.ts';
import { type QuotedPart, type QuotedWords, quotedPart, wordsOf } from './quoted-words.ts';

export interface ViewedWord {
  readonly key: string;
  readonly word: Word;
  /** Whether it stands for a figure or a day. */
  readonly isFigure: boolean;
  readonly hasOpposite: boolean;
}

export interface ClaimView {
  readonly claim: ClaimDigest;
  /** Each key once, with the first word that has it. */
  readonly words: readonly ViewedWord[];
  /** Where in `words` a key stands. */
  readonly at: ReadonlyMap<string, number>;
  /** How many of the words are names, and verbs. */
  readonly names: number;
  readonly verbs: number;
  /** Neighbouring keys, "cut staff": order tells "dog bites man" from "man bites dog". Worked out when first asked for. */
  readonly neighbours: () => ReadonlySet<string>;
  readonly quotations: readonly QuotedPart[];
}

const wordsByKey = (claim: ClaimDigest): Map<string, Word> => {
  const words = new Map<string, Word>();
  for (const word of claim.words) if (!words.has(word.key)) words.set(word.key, word);
  for (const word of figureWords(claim)) words.set(word.key, word);
  return words;
};

const neighboursOf = ({ words }: ClaimDigest): Set<string> => {
  const neighbours = new Set<string>();
  for (let i = 0; i + 1 < words.length; i += 1) neighbours.add(`${words[i]!.key} ${words[i + 1]!.key}`);
  return neighbours;
};

const createNeighbours = (claim: ClaimDigest): (() => ReadonlySet<string>) => {
  let known: ReadonlySet<string> | undefined;
  return () => {
    known ??= neighboursOf(claim);
    return known;
  };
};

const countKind = (words: readonly ViewedWord[], kind: Word['kind']): number => {
  let count = 0;
  for (const { word } of words) if (word.kind === kind) count += 1;
  return count;
};

/** @param wordsIn the words of a whole quotation, which several claims may be parts of */
export const viewClaim = (
  claim: ClaimDigest,
  wordsIn: (quotation: string) => QuotedWords = wordsOf,
): ClaimView => {
  const words: ViewedWord[] = [];
  const at = new Map<string, number>();
  for (const [key, word] of wordsByKey(claim)) {
    at.set(key, words.length);
    words.push({ key, word, isFigure: isFigure(word), hasOpposite: oppositesOf(key) !== undefined });
  }
  return {
    claim,
    words,
    at,
    names: countKind(words, 'name'),
    verbs: countKind(words, 'verb'),
    neighbours: createNeighbours(claim),
    quotations: claim.quotations.map(({ whole, start, end }) =>
      quotedPart(whole, start, end, wordsIn(whole)),
    ),
  };
};
