/** The article that a PDF holds. When the file was made says nothing of when the article appeared. */
import type { FileOptions } from '../file-options.ts';
import type { InputFile } from '../find-files.ts';
import { hasFailed, InputError } from '../guard-reading.ts';
import { type InputProblem, parseArticle } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';
import { type OpenedPdf, openPdf } from './open-pdf.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

const EMPTY = {
  code: 'input/empty',
  message:
    'the document holds no text (it may be scanned); read its words with a program for text recognition, and save them as .txt',
};
const LOCKED = { code: 'input/locked', message: 'the document asks for a password; save it without one' };

const broken = (error: unknown): InputProblem => {
  if (error instanceof InputError) return error.problem;
  const { name, message } = error as Error;
  if (name === 'PasswordException') return LOCKED;
  return {
    code: 'input/not-pdf',
    message: `the document cannot be opened (${message.split('\n')[0]}); save it anew as .pdf, or its text as .txt`,
  };
};

/** "Microsoft Word - draft3.docx", "untitled" and "layout_v2.indd" are what programs write. */
const NO_TITLE = /^(?:microsoft word\b|untitled\b|slide \d|document\d*$)|\.[a-z]{2,5}\d?$|^\S*[_\d]\S*$/i;
/** A name has two words at least; "admin" and "user" are accounts. */
const NAME = /^\p{Lu}[\p{L}.'’-]*(?:,? (?:and |de |van |von |al-)?\p{Lu}[\p{L}.'’-]*)+$/u;

const squeezed = (text: string): string => text.replace(/\P{L}+/gu, '').toLowerCase();

/** Properties are of the file: those that the text itself shows are the article's, and are believed. */
export const believed = (
  { title, author }: Pick<OpenedPdf, 'title' | 'author'>,
  text: string,
): { title: string | null; author: string | null } => {
  const shown = squeezed(text);
  const isShown = (value: string): boolean => squeezed(value) !== '' && shown.includes(squeezed(value));
  return {
    title: !NO_TITLE.test(title) && isShown(title) ? title : null,
    author: NAME.test(author) && isShown(author) ? author : null,
  };
};

export const readPdfFile = async (
  file: InputFile,
  bytes: Uint8Array,
  { guard }: Pick<FileOptions, 'guard'>,
): Promise<Reading[]> => {
  let opened: OpenedPdf;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    return [unreadable(file.shown, null, broken(error))];
  }
  const read = guard(bytes.length, () => paragraphsOf(opened.pages));
  if (hasFailed(read)) return [unreadable(file.shown, null, read.failed)];
  const text = read.join('\n\n');
  if (text.trim() === '') return [unreadable(file.shown, null, EMPTY)];
  const known = believed(opened, text);
  const { article, problems } = parseArticle({ id: file.name, text, ...known, ...file.fields });
  return [{ article: article && { ...article, extracted: true }, problems, file: file.shown, line: null }];
};
