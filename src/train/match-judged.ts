/** Single pairs of claims that a reader judged, as examples. */

import { daysApart } from '../match/link-articles.ts';
import { scoreArticles } from '../match/score-articles.ts';
import { viewArticle } from '../match/view-article.ts';
import type { ArticleDigest, ClaimDigest } from '../model/digest.ts';
import type { Example } from './match-fit-logistic.ts';

/** A claim of an article, by its place. */
export type Place = readonly [articleId: string, start: number, end: number];

export interface JudgedPair {
  readonly a: Place;
  readonly b: Place;
  /** Of the topics of the two articles, among those that they were found with. */
  readonly similarity: number;
  readonly label: 0 | 1;
}

export interface Judged {
  readonly example: Example;
  /** Claim ids, the one of the lesser article id first. */
  readonly key: string;
}

/** Claims that have been cut anew since a pair was judged still stand for it when most of them is the same. */
const SAME_PLACE = 0.6;

const sameness = ({ start, end }: ClaimDigest, [, from, to]: Place): number =>
  Math.max(0, Math.min(end, to) - Math.max(start, from)) / Math.max(end - start, to - from);

const judgedExample = (pair: JudgedPair, a: ArticleDigest, b: ArticleDigest): Judged[] => {
  const distance = { similarity: pair.similarity, days: daysApart(a.published, b.published) };
  const found = scoreArticles(viewArticle(a), viewArticle(b), distance)
    .map(({ a: i, b: j, features }) => {
      const [x, y] = [a.claims[i]!, b.claims[j]!];
      return { features, x, y, same: Math.min(sameness(x, pair.a), sameness(y, pair.b)) };
    })
    .filter(({ same }) => same >= SAME_PLACE)
    .sort((x, y) => y.same - x.same)[0];
  if (found === undefined) return [];
  const key = [found.x.claimId, found.y.claimId].sort().join(' ');
  return [{ example: { features: found.features(), label: pair.label === 1 }, key }];
};

/** Pairs whose claims are no longer made are left out. */
export const judgedExamples = (
  pairs: readonly JudgedPair[],
  digests: ReadonlyMap<string, ArticleDigest>,
): Judged[] =>
  pairs.flatMap((pair) => {
    const [a, b] = [digests.get(pair.a[0]), digests.get(pair.b[0])];
    return a === undefined || b === undefined ? [] : judgedExample(pair, a, b);
  });
