/** Articles of a file as the corpus half sees them. */

import { createArticleHalf } from '../article-half.ts';
import { createArticleDigest } from '../corpus-half.ts';
import { parseArticle } from '../io/parse-article.ts';
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
