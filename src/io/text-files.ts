/** Copies of texts that were taken out of other formats, one file an article, so that offsets can be followed. */
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../model/article.ts';
import type { OutputFolder } from './output-folder.ts';

const TEXTS = 'texts';

/** File systems take 255 bytes. */
const LONGEST_NAME = 120;
/** Enough to tell names apart that a file system takes for one. */
const DIGEST_SHOWN = 12;

/** An id that looks like another one with its digest gets one too. */
const DIGESTED = /-[0-9a-f]{12}$/;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Of the text as UTF-8. */
export const textDigest = ({ text }: Article): string => sha256(text);

/**
 * A file name for an id, whatever it holds: no separator, no leading dot, no capitals. Where the id had to be
 * changed, its digest keeps it apart from others.
 */
export const textFileName = (id: string): string => {
  const plain = id
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '_')
    .replace(/^[._]+/, '')
    .slice(0, LONGEST_NAME);
  const isOwn = plain === id && plain !== '' && !DIGESTED.test(plain);
  return `${isOwn ? plain : `${plain}-${sha256(id).slice(0, DIGEST_SHOWN)}`}.txt`;
};

/** Where the copy of a text lies, below the output folder; null where the text stands in the input as it is. */
export const textFileOf = ({ id, extracted }: Article): string | null =>
  extracted ? `${TEXTS}/${textFileName(id)}` : null;

/** Writes the copy of an article that needs one. */
export const createTextFiles = (folder: OutputFolder): ((article: Article) => Promise<void>) => {
  folder.vacate(TEXTS);
  let path: string | undefined;
  return async (article) => {
    if (!article.extracted) return;
    path ??= await folder.folder(TEXTS);
    await writeFile(join(path, textFileName(article.id)), article.text);
  };
};
