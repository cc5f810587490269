/** What a PDF holds: the lines of its pages, and what its properties tell. Loaded when the first PDF comes. */
import { InputError } from '../guard-reading.ts';
import { type Line, linesOf, type Piece } from './pdf-lines.ts';

export interface OpenedPdf {
  readonly pages: readonly (readonly Line[])[];
  readonly title: string;
  readonly author: string;
}

/** A report has 300; what is longer is a book. */
const MOST_PAGES = 500;
/** A page of a newspaper has 3,000, one letter each at worst 30,000. */
const MOST_PIECES = 500_000;

const tooLarge = (what: string): InputError =>
  new InputError({
    code: 'input/too-complex',
    message: `the document has more than ${what}; give the article's pages alone, or its text as .txt`,
  });

/** The library complains to the console that it cannot draw, which nobody asks of it. */
const load = async (): Promise<typeof import('pdfjs-dist')> => {
  const { warn, log } = console;
  console.warn = () => {};
  console.log = () => {};
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    Object.assign(console, { warn, log });
  }
};

let library: ReturnType<typeof load> | null = null;

const written = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** Nothing is fetched, no script runs, and no font is looked for. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenedPdf> => {
  library ??= load();
  const { getDocument, VerbosityLevel } = await library;
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    maxImageSize: 0,
  });
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw tooLarge(`${MOST_PAGES} pages`);
    const { info } = (await document.getMetadata()) as unknown as { info: Record<string, unknown> };
    const pages: Line[][] = [];
    let pieces = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pieces += items.length;
      if (pieces > MOST_PIECES) throw tooLarge(`${MOST_PIECES} pieces of text`);
      pages.push(linesOf(items.filter((item) => 'str' in item) as Piece[]));
      page.cleanup();
    }
    return { pages, title: written(info.Title), author: written(info.Author) };
  } finally {
    await task.destroy();
  }
};
