/** An article's claims made ready for comparison, with the words of the sentences around each. */
import type { ArticleDigest, Word } from '../model/digest.ts';
import { type ClaimView, viewClaim } from './view-claim.ts';

/** The words of one sentence, as far as claims hold them, by key. */
export type SentenceWords = ReadonlyMap<string, Word>;

export interface ArticleView {
  readonly claims: readonly ClaimView[];
  /** By the index of the sentence. */
  readonly sentences: ReadonlyMap<number, SentenceWords>;
  /** By the index of a sentence: the words of its neighbours, without its own. */
  readonly around: ReadonlyMap<number, SentenceWords>;
}

/** So many sentences before and after tell what a sentence goes on about. */
const NEIGHBOURS = 2;

const wordsBySentence = (claims: readonly ClaimView[]): Map<number, Map<string, Word>> => {
  const sentences = new Map<number, Map<string, Word>>();
  for (const { claim, words } of claims) {
    const known = sentences.get(claim.sentence) ?? new Map<string, Word>();
    for (const [key, word] of words) if (!known.has(key)) known.set(key, word);
    sentences.set(claim.sentence, known);
  }
  return sentences;
};

const wordsAround = (sentences: ReadonlyMap<number, SentenceWords>, at: number): SentenceWords => {
  const own = sentences.get(at);
  const words = new Map<string, Word>();
  for (let i = at - NEIGHBOURS; i <= at + NEIGHBOURS; i += 1)
    for (const [key, word] of (i !== at && sentences.get(i)) || [])
      if (!own?.has(key) && !words.has(key)) words.set(key, word);
  return words;
};

export const viewArticle = ({ claims }: Pick<ArticleDigest, 'claims'>): ArticleView => {
  const views = claims.map(viewClaim);
  const sentences = wordsBySentence(views);
  const around = new Map([...sentences.keys()].map((at) => [at, wordsAround(sentences, at)]));
  return { claims: views, sentences, around };
};
