/** PDFs: paragraphs over lines and pages, heads and page numbers left out, and properties only where the text bears them out. */
import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/io/documents/pdf-paragraphs.ts';
import { believed } from '../../src/io/documents/read-pdf-file.ts';
import { makePdf, type PdfLine } from '../support/make-pdf.ts';
import { readFolder } from '../support/read-folder.ts';

const said = (words: string) => expect.stringContaining(words);
const HEAD: PdfLine = { text: 'The Quay Courier', y: 760, size: 9 };
const PAGES: PdfLine[][] = [
  [
    HEAD,
    { text: 'Quay closes for nine weeks', y: 700, size: 20 },
    { text: 'By Ann Alder', y: 670 },
    { text: 'The harbour board voted on Tuesday to close the north-', y: 640 },
    { text: 'ern quay for nine weeks while divers mend its well-', y: 626 },
    { text: 'known wall, which the storm broke.', y: 612 },
    { text: '"It cannot wait," said Mara Lind, who chairs the well-known', y: 584 },
    { text: '1', y: 40, x: 300 },
  ],
  [
    HEAD,
    { text: 'board of the harbour.', y: 700 },
    { text: 'Fares stay as they are.', y: 672 },
    { text: '2', y: 40, x: 300 },
  ],
];
const TEXT = [
  'Quay closes for nine weeks',
  'By Ann Alder',
  'The harbour board voted on Tuesday to close the northern quay for nine weeks while divers mend its well-known wall, which the storm broke.',
  '"It cannot wait," said Mara Lind, who chairs the well-known board of the harbour.',
  'Fares stay as they are.',
].join('\n\n');

describe('a PDF', () => {
  it('gives its paragraphs, and the title and author that it shows', async () => {
    const pdf = makePdf(
      PAGES,
      '/Title (Quay closes for nine weeks) /Author (Ann Alder) /CreationDate (D:20250107)',
    );
    const { articles, complaints } = await readFolder({ 'a.pdf': pdf });
    expect(complaints).toEqual([]);
    expect(articles).toMatchObject([
      { id: 'a.pdf', text: TEXT, title: 'Quay closes for nine weeks', author: 'Ann Alder', published: null },
    ]);
  });

  it('gets the fields of a manifest', async () => {
    const manifest = 'file,source,published\na.pdf,The Quay Courier,2025-01-07\n';
    const { articles } = await readFolder({ 'a.pdf': makePdf(PAGES), 'manifest.csv': manifest });
    expect(articles).toMatchObject([{ source: 'The Quay Courier', published: '2025-01-07', title: null }]);
  });

  it.each([
    ['a scan', makePdf([[]]), 'input/empty', 'text recognition'],
    ['what is none', Buffer.from('no document'), 'input/not-pdf', 'save it anew as .pdf'],
    ['half of one', makePdf(PAGES).subarray(0, 300), 'input/not-pdf', 'save it anew as .pdf'],
    ['a book', makePdf(Array.from({ length: 501 }, () => [])), 'input/too-complex', '500 pages'],
  ])('%s is told of', async (_, bytes, code, words) => {
    const { articles, complaints } = await readFolder({ 'a.pdf': bytes });
    expect(articles).toEqual([]);
    expect(complaints).toEqual([['a.pdf', null, code, said(words)]]);
  });
});

describe('lines', () => {
  const line = (text: string, bottom: number, left = 72, height = 12) => ({ text, bottom, left, height });

  it.each([
    ['one below the other', [line('One day', 700), line('two came.', 686)], ['One day two came.']],
    ['a blank line', [line('One.', 700), line('Two.', 672)], ['One.', 'Two.']],
    ['an indent', [line('One.', 700), line('Two.', 686, 90)], ['One.', 'Two.']],
    ['larger', [line('A heading', 700, 72, 18), line('Two.', 682)], ['A heading', 'Two.']],
    ['another column', [line('One.', 100), line('Two.', 700, 320)], ['One.', 'Two.']],
  ])('%s', (_, page, paragraphs) => {
    expect(paragraphsOf([page])).toEqual(paragraphs);
  });

  it('of figures within the page are no page numbers', () => {
    const page = [
      line('One', 700),
      line('Two', 686),
      line('1984', 658),
      line('Three', 630),
      line('Four', 616),
    ];
    expect(paragraphsOf([page])).toContain('1984');
  });
});

describe('properties', () => {
  it.each([
    ['Quay closes', 'Ann Alder', 'Quay closes', 'Ann Alder'],
    ['Microsoft Word - quay.docx', 'admin', null, null],
    ['untitled', 'Ann', null, null],
    ['Another story', 'Mara Lind', null, null],
    ['', '', null, null],
  ])('%j by %j', (title, author, wantedTitle, wantedAuthor) => {
    const text = 'QUAY CLOSES\n\nBy Ann Alder and the admin, untitled';
    expect(believed({ title, author }, text)).toEqual({ title: wantedTitle, author: wantedAuthor });
  });
});
