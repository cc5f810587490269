/** The texts of the articles of an output folder: from the folder itself, or found again in what the run read. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../reading.ts';
import type { ArticleLine } from './output-records.ts';

/** Null where the text that the run had is not to be had. */
export type TextOf = (article: ArticleLine) => Promise<string | null>;

/** Names that lead nowhere but into the folder. */
const INSIDE = /^texts\/[^/\\]+$/;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The copy that a run keeps of a text that it took out of another format. */
const readCopy = async (folder: string, { text_file }: ArticleLine): Promise<string | null> => {
  if (!text_file || !INSIDE.test(text_file)) return null;
  try {
    return await readFile(join(folder, text_file), 'utf8');
  } catch {
    return null;
  }
};

/** Articles are asked for in the order of the run, which is the order of reading: texts that wait are few. */
const textsRead = (readings: AsyncIterable<Reading>) => {
  const iterator = readings[Symbol.asyncIterator]();
  const waiting = new Map<string, string>();
  /** Articles that nobody will ask for: their copies were there. */
  const done = new Set<string>();
  return {
    skip: (id: string): void => {
      if (!waiting.delete(id)) done.add(id);
    },
    find: async (id: string): Promise<string | null> => {
      while (!waiting.has(id)) {
        const next = await iterator.next();
        if (next.done) return null;
        const { article } = next.value;
        if (article && !done.delete(article.id)) waiting.set(article.id, article.text);
      }
      const text = waiting.get(id)!;
      waiting.delete(id);
      return text;
    },
  };
};

/** @param readings the articles that the run read, or nothing */
export const articleTexts = (folder: string, readings: AsyncIterable<Reading>): TextOf => {
  const read = textsRead(readings);
  return async (article) => {
    const copy = await readCopy(folder, article);
    if (copy !== null) read.skip(article.id);
    const text = copy ?? (await read.find(article.id));
    const changed = text !== null && article.text_sha256 && article.text_sha256 !== sha256(text);
    return changed ? null : text;
  };
};
