/** An article's claims made ready for comparison, with the words of the sentences that hold them. */
import type { ArticleDigest, Word } from '../model/digest.ts';
import { type QuotedWords, wordsOf } from './quoted-words.ts';
import { type ClaimView, viewClaim } from './view-claim.ts';

/** The words of one sentence, as far as claims hold them, by key. */
export type SentenceWords = ReadonlyMap<string, Word>;

export interface ArticleView {
  readonly claims: readonly ClaimView[];
  /** By the index of the sentence. */
  readonly sentences: ReadonlyMap<number, SentenceWords>;
  /** In how many of the sentences each key stands. */
  readonly sentencesWith: ReadonlyMap<string, number>;
  /** The claims that hold each key, as indexes, in order. */
  readonly claimsWith: ReadonlyMap<string, readonly number[]>;
}

const wordsBySentence = (claims: readonly ClaimView[]): Map<number, Map<string, Word>> => {
  const sentences = new Map<number, Map<string, Word>>();
  for (const { claim, words } of claims) {
    const known = sentences.get(claim.sentence) ?? new Map<string, Word>();
    for (const { key, word } of words) if (!known.has(key)) known.set(key, word);
    sentences.set(claim.sentence, known);
  }
  return sentences;
};

const countSentences = (sentences: Iterable<SentenceWords>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const words of sentences) for (const key of words.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const indexClaims = (claims: readonly ClaimView[]): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  claims.forEach(({ words }, i) => {
    for (const { key } of words) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [i]);
      else list.push(i);
    }
  });
  return index;
};

export const viewArticle = ({ claims }: Pick<ArticleDigest, 'claims'>): ArticleView => {
  const known = new Map<string, QuotedWords>();
  const wordsIn = (quotation: string): QuotedWords => {
    const words = known.get(quotation) ?? wordsOf(quotation);
    known.set(quotation, words);
    return words;
  };
  const views = claims.map((claim) => viewClaim(claim, wordsIn));
  const sentences = wordsBySentence(views);
  return {
    claims: views,
    sentences,
    sentencesWith: countSentences(sentences.values()),
    claimsWith: indexClaims(views),
  };
};
