/** The article that a Word document holds: its paragraphs, and what its properties tell. */
import { Parser } from 'htmlparser2';
import mammoth from 'mammoth';
import type { FileOptions } from '../file-options.ts';
import type { InputFile } from '../find-files.ts';
import { hasFailed, InputError } from '../guard-reading.ts';
import { folded } from '../pages/page-text.ts';
import { readFragment } from '../pages/read-fragment.ts';
import { type InputProblem, parseArticle } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';
import { openZip, type Zip } from './open-zip.ts';

const EMPTY = { code: 'input/empty', message: 'the document holds no text; write the article or remove it' };

const broken = (error: unknown): InputProblem =>
  error instanceof InputError
    ? error.problem
    : {
        code: 'input/not-docx',
        message: `the document cannot be opened (${(error as Error).message.split('\n')[0]}); save it anew as .docx, or its text as .txt`,
      };

/** Title and author of `docProps/core.xml`. When the file was made says nothing of when the article appeared. */
const propertiesOf = (zip: Zip): { readonly title: string; readonly author: string } => {
  const xml = zip.bytes('docProps/core.xml')?.toString() ?? '';
  const found: Record<string, string> = {};
  let inside = '';
  const parser = new Parser(
    {
      onopentag: (name) => {
        inside = name;
      },
      ontext: (text) => {
        found[inside] = (found[inside] ?? '') + text;
      },
      onclosetag: () => {
        inside = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { title: (found['dc:title'] ?? '').trim(), author: (found['dc:creator'] ?? '').trim() };
};

/** The library's own way to be given an opened zip; its own unzipper has no bounds. */
const htmlOf = async (zip: Zip): Promise<string> => {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const file = {
    exists: zip.exists,
    read: async (name: string, encoding?: BufferEncoding) => {
      const bytes = zip.bytes(name);
      if (bytes === null) throw new Error(`it lacks ${name}`);
      return encoding ? bytes.toString(encoding) : bytes;
    },
  };
  const { value } = await mammoth.convertToHtml({ file } as never, {
    convertImage,
    externalFileAccess: false,
  });
  return value;
};

interface Opened extends ReturnType<typeof propertiesOf> {
  readonly html: string;
}

/** What mammoth and what is bounded before it make of the file. */
const openWordFile = async (
  bytes: Uint8Array,
  { limits }: Pick<FileOptions, 'limits'>,
): Promise<Opened | { readonly failed: InputProblem }> => {
  try {
    const zip = openZip(Buffer.from(bytes), limits);
    return { ...propertiesOf(zip), html: await htmlOf(zip) };
  } catch (error) {
    return { failed: broken(error) };
  }
};

export const readWordFile = async (
  file: InputFile,
  bytes: Uint8Array,
  options: Pick<FileOptions, 'limits' | 'guard'>,
): Promise<Reading[]> => {
  const opened = await openWordFile(bytes, options);
  if ('failed' in opened) return [unreadable(file.shown, null, opened.failed)];
  const known = { title: opened.title || null, author: opened.author || null };
  const read = options.guard(opened.html.length, () => readFragment(opened.html, known));
  if (hasFailed(read)) return [unreadable(file.shown, null, read.failed)];
  if (!read || folded(read.text) === '') return [unreadable(file.shown, null, EMPTY)];
  const { article, problems } = parseArticle({ id: file.name, text: read.text, ...known, ...file.fields });
  return [
    {
      article: article && { ...article, marked: read.marked, extracted: true },
      problems,
      file: file.shown,
      line: null,
    },
  ];
};
