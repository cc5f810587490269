/** The article that a Word document holds: its paragraphs, and what its properties tell. */
import { Parser } from 'htmlparser2';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type { InputFile } from '../find-files.ts';
import { folded } from '../pages/page-text.ts';
import { readFragment } from '../pages/read-fragment.ts';
import { parseArticle } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';

const EMPTY = { code: 'input/empty', message: 'the document holds no text; write the article or remove it' };
const TOO_LARGE = {
  code: 'input/too-large',
  message: 'the document unpacks to more than a document of words does; save its text as .txt',
};
/** Of words; pictures may take more. A packed document may unpack to any size. */
const MOST_UNPACKED = 30_000_000;

const broken = (error: unknown) => ({
  code: 'input/not-docx',
  message: `the document cannot be opened (${(error as Error).message.split('\n')[0]}); save it anew as .docx, or its text as .txt`,
});

const unpackedSize = (zip: JSZip): number =>
  Object.values(zip.files).reduce((sum, entry) => {
    if (!/\.(?:xml|rels)$/i.test(entry.name)) return sum;
    const { _data: data } = entry as unknown as { readonly _data?: { readonly uncompressedSize?: number } };
    return sum + (data?.uncompressedSize ?? 0);
  }, 0);

/** Title and author of `docProps/core.xml`. When the file was made says nothing of when the article appeared. */
const propertiesOf = async (zip: JSZip): Promise<{ readonly title: string; readonly author: string }> => {
  const xml = (await zip.file('docProps/core.xml')?.async('string')) ?? '';
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

const htmlOf = async (bytes: Uint8Array): Promise<string> => {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage, externalFileAccess: false },
  );
  return value;
};

export const readWordFile = async (file: InputFile, bytes: Uint8Array): Promise<Reading[]> => {
  try {
    const zip = await JSZip.loadAsync(bytes);
    if (unpackedSize(zip) > MOST_UNPACKED) return [unreadable(file.shown, null, TOO_LARGE)];
    const { title, author } = await propertiesOf(zip);
    const known = { title: title || null, author: author || null };
    const read = readFragment(await htmlOf(bytes), known);
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
  } catch (error) {
    return [unreadable(file.shown, null, broken(error))];
  }
};
