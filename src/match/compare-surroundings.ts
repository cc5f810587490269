/** How well two claims fit each other by the whole sentences that hold them. */
import type { ArticleView, SentenceWords } from './view-article.ts';
import type { Weigh } from './weighed-words.ts';

/** Shares of the words of the two sentences, by weight, that the other has too. */
export interface Surroundings {
  readonly lesserSentence: number;
  readonly betterSentence: number;
}

/** An article has fewer, so that two indexes make one number. */
const MOST_SENTENCES = 2 ** 26;

const EMPTY: SentenceWords = new Map();

const common = (a: SentenceWords, b: SentenceWords, weigh: Weigh): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, word] of few) if (many.has(key)) sum += weigh(word);
  return sum;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));

/** @returns the sum of weights of a sentence's words, worked out once */
const createTotal = ({ sentences }: ArticleView, weigh: Weigh): ((at: number) => number) => {
  const totals = new Map<number, number>();
  return (at) => {
    const before = totals.get(at);
    if (before !== undefined) return before;
    let sum = 0;
    for (const word of (sentences.get(at) ?? EMPTY).values()) sum += weigh(word);
    totals.set(at, sum);
    return sum;
  };
};

/** @returns what two sentences, by their indexes, have in common; each pair is worked out once */
export const createCompareSurroundings = (
  a: ArticleView,
  b: ArticleView,
  weigh: Weigh,
): ((i: number, j: number) => Surroundings) => {
  const known = new Map<number, Surroundings>();
  const [totalA, totalB] = [createTotal(a, weigh), createTotal(b, weigh)];
  return (i, j) => {
    const id = i * MOST_SENTENCES + j;
    const before = known.get(id);
    if (before !== undefined) return before;
    const shared = common(a.sentences.get(i) ?? EMPTY, b.sentences.get(j) ?? EMPTY, weigh);
    const [ofA, ofB] = [share(shared, totalA(i)), share(shared, totalB(j))];
    const found = { lesserSentence: Math.min(ofA, ofB), betterSentence: Math.max(ofA, ofB) };
    known.set(id, found);
    return found;
  };
};
