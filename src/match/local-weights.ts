/** How telling a word is between two articles: one that half their sentences hold says nothing about which fits which. */
import type { ArticleView } from './view-article.ts';
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

const sentencesIn = ({ sentences }: ArticleView): number => Math.max(FEWEST_SENTENCES, sentences.size);

/** Of powers from 2 to 8 the one that told right pairs from wrong ones best, on events left out of training. */
const DISCOUNT = 4;

/**
 * The weight in news at large, times the fourth power of the share of sentences that do without the word: a name
 * in half of all sentences keeps a sixteenth of its weight. A word of one single sentence is not discounted at all.
 */
export const localWeights = (a: ArticleView, b: ArticleView): LocalWeights => {
  const [totalA, totalB] = [sentencesIn(a), sentencesIn(b)];
  const shareIn = (count: number | undefined, total: number): number => Math.max(0, (count ?? 0) - 1) / total;
  const known = new Map<string, number>();
  const discount = (key: string): number => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const [inA, inB] = [shareIn(a.sentencesWith.get(key), totalA), shareIn(b.sentencesWith.get(key), totalB)];
    const factor = (1 - (inA + inB) / 2) ** DISCOUNT;
    known.set(key, factor);
    return factor;
  };
  const weigh: Weigh = (word) => word.weight * discount(word.key);
  const ready = new Map<ClaimView, WeighedWords>();
  for (const view of a.claims) ready.set(view, weighWords(view, weigh));
  if (a !== b) for (const view of b.claims) ready.set(view, weighWords(view, weigh));
  return {
    weigh,
    weighed: (view) => ready.get(view)!,
    sentencesWith: (key) => Math.max(a.sentencesWith.get(key) ?? 0, b.sentencesWith.get(key) ?? 0),
  };
};
