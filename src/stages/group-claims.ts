/** Puts the claims of all articles into groups that tell one fact. */
import { cluster, type Scored } from '../match/cluster.ts';
import { findReprints } from '../match/find-reprints.ts';
import { figuresClash, judgePair, ONE_FACT } from '../match/judge-pair.ts';
import { daysApart, linkArticles, type StoryLink } from '../match/link-articles.ts';
import { scoreArticles } from '../match/score-articles.ts';
import { viewArticle } from '../match/view-article.ts';
import type { ArticleDigest, ClaimDigest } from '../model/digest.ts';
import type { Link } from '../model/group.ts';
import type { ClaimSet, Grouped } from '../model/grouped.ts';
import type { Stage } from './stage.ts';

const byId = (a: ArticleDigest, b: ArticleDigest): number =>
  a.articleId < b.articleId ? -1 : Number(a.articleId > b.articleId);

/** Which articles might tell one story. The seam for a store that holds more than memory can. */
export type FindStories = (articles: readonly ArticleDigest[]) => readonly StoryLink[];

/** Below this a pair neither joins nor speaks for joining. */
const LEAST_KEPT = 0.1;

/** Each article against each that it is linked with, and against itself: does it say one thing twice? */
const scorePairs = (articles: readonly ArticleDigest[], links: readonly StoryLink[]): Scored[] => {
  const views = articles.map(viewArticle);
  let total = 0;
  const firstClaim = articles.map(({ claims }) => {
    total += claims.length;
    return total - claims.length;
  });
  const score = (a: number, b: number, similarity: number): Scored[] => {
    const days = daysApart(articles[a]!.published, articles[b]!.published);
    const distance = { similarity, days };
    return scoreArticles(views[a]!, views[b]!, distance).flatMap((pair) => {
      const value = judgePair(pair.comparison, pair.features, distance);
      const [x, y] = [firstClaim[a]! + pair.a, firstClaim[b]! + pair.b];
      return value < LEAST_KEPT || (a === b && x >= y) ? [] : [{ a: x, b: y, score: value, joins: a !== b }];
    });
  };
  const linked = [...new Set(links.flatMap(({ a, b }) => [a, b]))].sort((x, y) => x - y);
  return [
    ...links.flatMap(({ a, b, similarity }) => score(a, b, similarity)),
    ...linked.flatMap((a) => score(a, a, 1)),
  ];
};

const linksOf = (claims: readonly ClaimDigest[], pairs: readonly Scored[]): Map<number, Link[]> => {
  const links = new Map<number, Link[]>();
  for (const { a, b, score } of pairs) {
    const link = { a: claims[a]!.claimId, b: claims[b]!.claimId, score: Math.round(score * 1000) / 1000 };
    for (const item of [a, b]) {
      const list = links.get(item);
      if (list === undefined) links.set(item, [link]);
      else list.push(link);
    }
  }
  return links;
};

const setsOf = (claims: readonly ClaimDigest[], pairs: readonly Scored[]): ClaimSet[] => {
  const clusters = cluster(pairs, ONE_FACT, (a, b) => figuresClash(claims[a]!, claims[b]!));
  const links = linksOf(claims, pairs);
  const joined = new Set(clusters.flat());
  const singles = claims.flatMap((_, i) => (joined.has(i) ? [] : [[i]]));
  return [...clusters, ...singles]
    .sort((x, y) => x[0]! - y[0]!)
    .map((items) => {
      const members = items.map((i) => claims[i]!);
      const ids = new Set(members.map(({ claimId }) => claimId));
      const inside = new Set(
        items.flatMap((i) => links.get(i) ?? []).filter(({ a, b }) => ids.has(a) && ids.has(b)),
      );
      return { members, links: [...inside] };
    });
};

export const createGroupClaims = (
  findStories: FindStories = linkArticles,
): Stage<readonly ArticleDigest[], Grouped> => ({
  name: 'group-claims',
  run: (input) => {
    const articles = [...input].sort(byId);
    const links = findStories(articles);
    const claims = articles.flatMap((article) => article.claims);
    return { sets: setsOf(claims, scorePairs(articles, links)), originOf: findReprints(articles, links) };
  },
});
