/** The texts of the articles of an output folder, found again in what the run read. */
import type { Reading } from '../reading.ts';

/** Null where an article is not among what was read. */
export type TextOf = (articleId: string) => Promise<string | null>;

/**
 * Articles are asked for in the order of the run, which is the order of reading: texts that wait are few.
 * @param readings the articles that the run read, or nothing
 */
export const articleTexts = (readings: AsyncIterable<Reading>): TextOf => {
  const iterator = readings[Symbol.asyncIterator]();
  const waiting = new Map<string, string>();
  return async (articleId) => {
    while (!waiting.has(articleId)) {
      const next = await iterator.next();
      if (next.done) return null;
      const { article } = next.value;
      if (article) waiting.set(article.id, article.text);
    }
    const text = waiting.get(articleId)!;
    waiting.delete(articleId);
    return text;
  };
};
