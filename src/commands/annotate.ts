/** `whosaid annotate`: one article a line in, one annotated article a line out. */
import { createInterface } from 'node:readline';
import { annotatedRecord } from '../io/annotated-record.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createArticleHalf } from '../pipeline.ts';

export const annotate = async (): Promise<number> => {
  const half = createArticleHalf();
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text, source, published, title, url, author, ...extra } = JSON.parse(line);
    const diagnostics: Diagnostic[] = [];
    const article = {
      id,
      text,
      source: source ?? null,
      published: published ?? null,
      title: title ?? null,
      url: url ?? null,
      author: author ?? null,
      extra,
    };
    const annotated = half.run(article, { diagnostic: (d) => diagnostics.push(d), drop: () => {} });
    process.stdout.write(`${JSON.stringify(annotatedRecord(annotated, diagnostics))}\n`);
  }
  return 0;
};
