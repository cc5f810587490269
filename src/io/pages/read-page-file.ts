/** The article that a saved web page holds. */
import type { InputFile } from '../find-files.ts';
import { parseArticle } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';
import { type PageArticle, readPage } from './read-page.ts';

type FoundIn = Readonly<Record<string, string>>;

/** An article of what was read, and of what is known from elsewhere and goes before it. */
export const articleOfPage = (
  page: PageArticle,
  id: string,
  known: Readonly<Record<string, unknown>>,
  place: { readonly file: string; readonly line: number | null },
): Reading => {
  const foundIn = { ...(page.fields.found_in as FoundIn) };
  for (const name of Object.keys(known))
    if (name in page.fields && name !== 'found_in') foundIn[name] = 'manifest';
  const { article, problems } = parseArticle({ id, ...page.fields, found_in: foundIn, ...known });
  return {
    ...place,
    article: article && { ...article, marked: page.marked, extracted: true },
    problems: [...page.problems, ...problems],
  };
};

export const readPageFile = (file: InputFile, bytes: Uint8Array): Reading[] => {
  const page = readPage(bytes);
  if (!('fields' in page)) return [unreadable(file.shown, null, page)];
  return [articleOfPage(page, file.name, file.fields, { file: file.shown, line: null })];
};
