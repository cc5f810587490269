/** Author, title and day of small pages, and where each was found. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/io/pages/read-page.ts';

const PROSE =
  '<p>The ferry left the harbour at noon on Monday with ninety people and four cars on board, its owner said.</p>'.repeat(
    6,
  );
const page = (head: string, body: string): Buffer =>
  Buffer.from(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);

const fieldsOf = (head: string, body: string) => {
  const read = readPage(page(head, body));
  return 'fields' in read ? read.fields : read;
};

describe('what a page tells of its article', () => {
  it.each([
    [
      'a line above the prose',
      '<title>Ferry leaves | Courier</title><meta property="og:site_name" content="Courier">',
      `<article><h1>Ferry leaves</h1><p>By Nora Birch</p><time datetime="2023-11-17">November 17</time>${PROSE}</article>`,
      { title: 'Ferry leaves', author: 'Nora Birch', published: '2023-11-17' },
    ],
    [
      'a person goes before the outlet that descriptions name',
      '<title>Ferry leaves</title><meta name="author" content="Courier Staff">',
      `<article><h1>Ferry leaves</h1><p class="byline">By Nora Birch and Ed Rook</p>${PROSE}</article>`,
      { title: 'Ferry leaves', author: 'Nora Birch, Ed Rook', published: null },
    ],
    [
      'the day in an embedded post is not the page’s',
      '<title>Ferry leaves</title>',
      `<article><h1>Ferry leaves</h1>${PROSE}<blockquote class="twitter-tweet"><p>Gone!</p><a href="https://x.example/1">May 2, 2019</a></blockquote></article>`,
      { title: 'Ferry leaves', author: null, published: null },
    ],
    [
      'nothing is known of who wrote it',
      '<title>Ferry leaves</title><meta name="author" content="admin">',
      `<article><h1>Ferry leaves</h1>${PROSE}</article>`,
      { title: 'Ferry leaves', author: null, published: null },
    ],
  ])('%s', (_, head, body, expected) => {
    expect(fieldsOf(head, body)).toMatchObject(expected);
  });
});
