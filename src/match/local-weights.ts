/** How telling a word is between two articles: one that half their sentences hold says nothing about which fits which. */
import type { ClaimView } from './view-claim.ts';
import { type Weigh, type WeighedWords, weighWords } from './weighed-words.ts';

export interface LocalWeights {
  /** 0 to 1. */
  readonly weigh: Weigh;
  /** The words of a claim of either article. */
  readonly weighed: (view: ClaimView) => WeighedWords;
  /** In how many sentences of the article that says it more often, at least one of each article. */
  readonly sentencesWith: (key: string) => number;
}

/** In a notice of three sentences a word of two of them is no more worn than in a long report. */
const FEWEST_SENTENCES = 12;

/** In how many sentences each key stands, and how many sentences there are; claims of one sentence may overlap. */
const countSentences = (views: readonly ClaimView[]): { counts: Map<string, number>; total: number } => {
  const sentences = new Map<number, Set<string>>();
  for (const { claim, words } of views) {
    const keys = sentences.get(claim.sentence) ?? new Set();
    for (const key of words.keys()) keys.add(key);
    sentences.set(claim.sentence, keys);
  }
  const counts = new Map<string, number>();
  for (const keys of sentences.values()) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { counts, total: Math.max(FEWEST_SENTENCES, sentences.size) };
};

/** Of powers from 2 to 8 the one that told right pairs from wrong ones best, on events left out of training. */
const DISCOUNT = 4;

/**
 * The weight in news at large, times the fourth power of the share of sentences that do without the word: a name
 * in half of all sentences keeps a sixteenth of its weight. A word of one single sentence is not discounted at all.
 */
export const localWeights = (a: readonly ClaimView[], b: readonly ClaimView[]): LocalWeights => {
  const [inA, inB] = [countSentences(a), countSentences(b)];
  const shareIn = ({ counts, total }: typeof inA, key: string): number =>
    Math.max(0, (counts.get(key) ?? 0) - 1) / total;
  const known = new Map<string, number>();
  const discount = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const factor = (1 - (shareIn(inA, key) + shareIn(inB, key)) / 2) ** DISCOUNT;
    known.set(key, factor);
    return factor;
  };
  const weigh: Weigh = (word) => word.weight * discount(word.key);
  const ready = new Map([...a, ...b].map((view) => [view, weighWords(view, weigh)]));
  return {
    weigh,
    weighed: (view) => ready.get(view)!,
    sentencesWith: (key) => Math.max(inA.counts.get(key) ?? 0, inB.counts.get(key) ?? 0),
  };
};
