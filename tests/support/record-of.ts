/** What `whosaid annotate` writes of an article, made here. */
import type { createArticleHalf } from '../../src/article-half.ts';
import { portableRecord } from '../../src/io/portable-record.ts';
import type { Article } from '../../src/model/article.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';

export type Half = ReturnType<typeof createArticleHalf>;

export const recordOf = (half: Half, article: Article) => {
  const diagnostics: Diagnostic[] = [];
  const dropped: string[] = [];
  const report = {
    diagnostic: (found: Diagnostic) => diagnostics.push(found),
    drop: (reason: string) => dropped.push(reason),
  };
  return portableRecord(half.run(article, report), diagnostics, dropped);
};
