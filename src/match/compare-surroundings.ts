/** How well two claims fit each other by where they stand: the sentences that hold them, and those around. */
import type { Weigh } from './compare-claims.ts';
import type { ArticleView, SentenceWords } from './view-article.ts';

export interface Surroundings {
  /** Share of the words of the two sentences, by weight, that the other has too: of the lesser and of the greater share. */
  readonly lesserSentence: number;
  readonly betterSentence: number;
  /** Cosine of the words of the neighbouring sentences, 0 to 1. */
  readonly around: number;
}

const EMPTY: SentenceWords = new Map();

const total = (words: SentenceWords, weigh: Weigh): number => {
  let sum = 0;
  for (const word of words.values()) sum += weigh(word);
  return sum;
};

const common = (a: SentenceWords, b: SentenceWords, weigh: Weigh): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, word] of few) if (many.has(key)) sum += weigh(word);
  return sum;
};

const squares = (words: SentenceWords, weigh: Weigh): number => {
  let sum = 0;
  for (const word of words.values()) sum += weigh(word) ** 2;
  return sum;
};

const cosine = (a: SentenceWords, b: SentenceWords, weigh: Weigh): number => {
  const length = Math.sqrt(squares(a, weigh) * squares(b, weigh));
  return length === 0 ? 0 : common(a, b, (word) => weigh(word) ** 2) / length;
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));

const compareSentences = (
  a: ArticleView,
  b: ArticleView,
  i: number,
  j: number,
  weigh: Weigh,
): Surroundings => {
  const [x, y] = [a.sentences.get(i) ?? EMPTY, b.sentences.get(j) ?? EMPTY];
  const shared = common(x, y, weigh);
  const [ofX, ofY] = [share(shared, total(x, weigh)), share(shared, total(y, weigh))];
  return {
    lesserSentence: Math.min(ofX, ofY),
    betterSentence: Math.max(ofX, ofY),
    around: cosine(a.around.get(i) ?? EMPTY, b.around.get(j) ?? EMPTY, weigh),
  };
};

/** @returns what two sentences, by their indexes, have in common; each pair is worked out once */
export const createCompareSurroundings = (
  a: ArticleView,
  b: ArticleView,
  weigh: Weigh,
): ((i: number, j: number) => Surroundings) => {
  const known = new Map<string, Surroundings>();
  return (i, j) => {
    const id = `${i} ${j}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    const found = compareSentences(a, b, i, j, weigh);
    known.set(id, found);
    return found;
  };
};
