/** Articles of a file as the corpus half sees them, and how two of them stand to each other. */

import { createArticleHalf } from '../article-half.ts';
import { createArticleDigest } from '../corpus-half.ts';
import { parseArticle } from '../io/parse-article.ts';
import type { Distance } from '../match/fact-features.ts';
import { daysApart, linkArticles } from '../match/link-articles.ts';
import { SILENT } from '../model/diagnostic.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { chain } from '../stages/stage.ts';
import { readRows } from './match-rows.ts';

const half = chain(createArticleHalf(), createArticleDigest());

/** By article id. */
export const digestFile = (file: string): Map<string, ArticleDigest> =>
  new Map(
    readRows<Record<string, unknown>>(file).flatMap((row) => {
      const { article } = parseArticle(row);
      return article === null ? [] : [[article.id, half.run(article, SILENT)] as const];
    }),
  );

/** Two articles that are not linked, though they tell one event, count as just close enough. */
const BARELY_LINKED = 0.2;

/** @returns how far apart two articles are, with similarities as among all of `articles` */
export const distancesAmong = (
  articles: readonly ArticleDigest[],
): ((a: ArticleDigest, b: ArticleDigest) => Distance) => {
  const known = new Map(
    linkArticles(articles).map(({ a, b, similarity }) => [
      `${articles[a]!.articleId} ${articles[b]!.articleId}`,
      similarity,
    ]),
  );
  return (a, b) => ({
    similarity:
      known.get(`${a.articleId} ${b.articleId}`) ??
      known.get(`${b.articleId} ${a.articleId}`) ??
      BARELY_LINKED,
    days: daysApart(a.published, b.published),
  });
};
