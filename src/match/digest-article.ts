/** An article as the corpus half sees it: claims, topic, shingles; no text, no tokens. */
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { ArticleDigest, Word } from '../model/digest.ts';
import type { Claimed } from '../model/layers.ts';
import { digestClaim } from './digest-claim.ts';
import { createDigestWord } from './digest-words.ts';
import { shinglesOf } from './shingles.ts';

/** Word keys that say what an article is about; more of them add noise, not memory worth having. */
const TOPIC_SIZE = 80;

/** Names tell stories apart better than other words of the same rarity. */
const NAME_FACTOR = 1.5;

const scoreWords = (words: readonly Word[]): Map<string, number> => {
  const seen = new Map<string, { times: number; weight: number }>();
  for (const word of words) {
    const weight = word.weight * (word.kind === 'name' ? NAME_FACTOR : 1);
    const entry = seen.get(word.key);
    seen.set(word.key, { times: (entry?.times ?? 0) + 1, weight: Math.max(weight, entry?.weight ?? 0) });
  }
  return new Map([...seen].map(([key, { times, weight }]) => [key, weight * (1 + Math.log(times))]));
};

/** The heaviest keys as a vector of unit length. */
const topicOf = (words: readonly Word[]): ReadonlyMap<string, number> => {
  const ranked = [...scoreWords(words)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = ranked.slice(0, TOPIC_SIZE);
  const length = Math.hypot(...kept.map(([, score]) => score)) || 1;
  return new Map(kept.map(([key, score]) => [key, score / length]));
};

/** @returns a pure function from an article with its claims to its digest */
export const createDigestArticle =
  (classes: WordClasses) =>
  (article: Claimed): ArticleDigest => {
    const digestWord = createDigestWord(classes);
    const body = article.tokens.flatMap((token) => digestWord(token) ?? []);
    return {
      articleId: article.article.id,
      source: article.article.source,
      published: article.article.published,
      title: article.article.title,
      topic: topicOf(body),
      shingles: shinglesOf(article.tokens),
      claims: article.claims.map((claim) => digestClaim(article, claim, digestWord)),
    };
  };
