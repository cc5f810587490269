/**
 * Lessons from articles of the load set whose claims were marked for this program. Their texts are not in the
 * project: the marks are places and names of speakers.
 */
import { fileURLToPath } from 'node:url';
import type { Article } from '../model/article.ts';
import { type ClaimLesson, type MakeLesson, type Marks, readLines } from './claim-lessons.ts';

const MARKS = new URL('./news-claims.ndjson', import.meta.url);

/** @param folder the one of `claims-train.*`, beside which `load/news-3k.ndjson` lies */
export const readNewsLessons = (folder: string, makeLesson: MakeLesson): ClaimLesson[] => {
  const marks = new Map(readLines<Marks>(fileURLToPath(MARKS)).map(({ id, claims }) => [id, claims]));
  return readLines<Article>(`${folder}/../load/news-3k.ndjson`)
    .filter(({ id }) => marks.has(id))
    .map((line) => makeLesson({ ...line, extra: {} }, marks.get(line.id)!));
};
