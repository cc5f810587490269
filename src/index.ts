/** The public API: everything that `import … from 'whosaid'` gives. */

import { createArticleHalf } from './article-half.ts';
import { annotatedRecord } from './io/annotated-record.ts';
import { parseArticle } from './io/parse-article.ts';
import type { Diagnostic } from './model/diagnostic.ts';

export { createArticleHalf } from './article-half.ts';
export { type Config, defineConfig } from './config.ts';
export { createArticleDigest, createCorpusHalf } from './corpus-half.ts';
export { escapeText, unescapeText } from './io/csv-cell.ts';
export type { Article } from './model/article.ts';
export type { Diagnostic, Report } from './model/diagnostic.ts';
export type { ArticleDigest } from './model/digest.ts';
export type { Group } from './model/group.ts';
export type { Claimed } from './model/layers.ts';
export type { Stage } from './stages/stage.ts';

/** What `annotateArticle` takes: `id` and `text`, and of the rest what is known. Others are carried along. */
export interface ArticleFields {
  readonly id: string;
  readonly text: string;
  readonly source?: string | null;
  /** ISO date or date-time: without it, "yesterday" stays unresolved. */
  readonly published?: string | null;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly author?: string | null;
  readonly [other: string]: unknown;
}

/** One annotated article, as `whosaid annotate` writes it. Offsets are UTF-16 units, ends exclusive. */
export type AnnotatedRecord = ReturnType<typeof annotatedRecord>;

let half: ReturnType<typeof createArticleHalf> | undefined;

/**
 * All that is said in one article. The same article always gives the same record. The first call loads the
 * language model (about a fifth of a second); each later one takes some milliseconds.
 * @throws TypeError when `id` or `text` is missing or empty
 */
export const annotateArticle = (fields: ArticleFields): AnnotatedRecord => {
  const { article, problems } = parseArticle(fields);
  if (article === null) throw new TypeError(problems[0]!.message);
  half ??= createArticleHalf();
  const diagnostics: Diagnostic[] = problems.map((problem) => ({ ...problem, span: null }));
  const annotated = half.run(article, { diagnostic: (found) => diagnostics.push(found), drop: () => {} });
  return annotatedRecord(annotated, diagnostics);
};
