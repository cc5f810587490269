/** Pages that are broken, empty, hostile, paid for or no article at all: bounded, and told of. */
import { describe, expect, it } from 'vitest';
import { readPage, readPageText } from '../../../src/io/pages/read-page.ts';
import { quickly } from '../../support/quickly.ts';

const PROSE = [
  'The river board will raise the dam at Cold Ford by two metres, its director, Una Marsh, said on Monday.',
  '“We have waited nine years for this money,” she told a meeting of farmers in the town hall.',
];
const BODY = PROSE.map((text) => `<p>${text}</p>`).join('');

const textOf = (html: string) => {
  const page = readPageText(html, null);
  return 'fields' in page ? page.fields.text : page.code;
};

describe('a page that is no article', () => {
  it.each([
    ['nothing', '', 'input/empty'],
    ['white space', ' \n ', 'input/empty'],
    ['an empty document', '<html><head></head><body></body></html>', 'input/no-article'],
    [
      'a page that scripts fill in',
      '<div id="root"></div><script>render("a b c")</script>',
      'input/no-article',
    ],
    [
      'the start of a paid text',
      `<h1>Dam</h1><p>${PROSE[0]!.slice(0, 80)}</p><div class="paywall">Subscribe</div>`,
      'input/no-article',
    ],
    [
      'a front page',
      Array.from(
        { length: 40 },
        (_, i) => `<p><a href="/${i}">Story ${i} of the day, and what it means for you</a></p>`,
      ).join(''),
      'input/no-article',
    ],
    ['100,000 nested divisions', '<div>'.repeat(100_000) + BODY, 'input/too-complex'],
    ['100,000 bold letters left open', '<b>x'.repeat(100_000), 'input/too-complex'],
    ['two million opening marks', '<'.repeat(2_000_000), 'input/too-complex'],
    ['26,000 paragraphs', '<p>a'.repeat(26_000), 'input/too-complex'],
  ])('%s', (_, html, code) => {
    expect(quickly(() => textOf(html))).toBe(code);
  });

  it('a picture', () => {
    expect(readPage(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]))).toMatchObject({ code: 'input/binary' });
  });
});

describe('the text of a broken page', () => {
  it.each([
    ['without html, head and body', BODY],
    ['with 20,000 empty elements behind it', `${BODY}${'<i></i>'.repeat(20_000)}`],
    ['without closing tags', `<html><body><div><p>${PROSE.join('<p>')}`],
    ['with stray closing tags', `</td></div><body></span>${BODY}</p></html></html>`],
    [
      'in tags in capitals',
      BODY.toUpperCase()
        .replace(/(<\/?)P>/g, '$1P>')
        .replace(/>[^<]+</g, (text) => text) &&
        `<HTML><BODY><DIV>${BODY.replaceAll('p>', 'P>')}</DIV></BODY></HTML>`,
    ],
    ['200 divisions deep', '<div>'.repeat(200) + BODY + '</div>'.repeat(200)],
    ['with lines broken by the editor', BODY.replaceAll(' ', '\n   ')],
    ['with no-break spaces and soft hyphens', BODY.replace('two metres', 'two&nbsp;me&shy;tres')],
    ['with breaks for paragraphs', `<div>${PROSE.join('<br><br>')}</div>`],
    [
      'hidden behind a dialog',
      `<div class="modal" role="dialog">Log in</div><main aria-hidden="true">${BODY}</main>`,
    ],
    ['within a form', `<form action="/x"><input name="a">${BODY}</form>`],
    [
      'with a script that would change it',
      `<script>document.write("x")</script>${BODY}<img src=x onerror="alert(1)">`,
    ],
  ])('%s', (_, html) => {
    expect(quickly(() => textOf(html))).toBe(PROSE.join('\n\n'));
  });
});

describe('what only a reader or a machine is told', () => {
  it('is taken from plain lines above the text', () => {
    const html = `<title>Dam</title><div id=x><div>By Walt Simms, Staff Writer</div><div>March 3, 2018</div>${BODY}</div>`;
    expect(readPageText(html, null)).toMatchObject({
      fields: {
        author: 'Walt Simms',
        published: '2018-03-03',
        found_in: { author: 'byline', published: 'page' },
      },
    });
  });

  it('is taken from JSON-LD where the page shows no text', () => {
    const data = { '@type': 'NewsArticle', headline: 'Dam', articleBody: PROSE.join('\n') };
    const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><div id="root"></div>`;
    expect(readPageText(html, null)).toMatchObject({
      fields: { text: PROSE.join('\n\n'), title: 'Dam', found_in: { text: 'json-ld' } },
    });
  });

  it('is a caption, whatever Readability makes of its division', () => {
    const html = `<div><div class="image__caption">The dam in May</div>${BODY}</div>`;
    expect(readPageText(html, null)).toMatchObject({
      marked: [{ start: 0, end: 14, region: 'boilerplate' }],
    });
  });
});

describe('the encoding of a page', () => {
  const page = (charset: string) =>
    `<html><head>${charset}<title>x</title></head><body>${BODY}</body></html>`;
  const read = (bytes: Uint8Array, charset: string | null = null) => {
    const found = readPage(bytes, { charset });
    return 'fields' in found ? found.fields.text : found.code;
  };
  const latin = (html: string) => Buffer.from(html.replaceAll('“', '\x93').replaceAll('”', '\x94'), 'latin1');

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${page('')}`), null],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${page('')}`, 'utf16le'), null],
    ['UTF-8 undeclared', Buffer.from(page('')), null],
    ['UTF-8 that declares another', Buffer.from(page('<meta charset="iso-8859-1">')), null],
    ['windows-1252 undeclared', latin(page('')), null],
    ['windows-1252 that calls itself Latin-1', latin(page('<meta charset=iso-8859-1>')), null],
    ['windows-1252 that calls itself UTF-8', latin(page('<meta charset=utf-8>')), null],
    ['windows-1252 by its HTTP header', latin(page('')), 'windows-1252'],
    ['an encoding that nobody knows', latin(page('<meta charset=x-klingon>')), null],
  ])('%s', (_, bytes, header) => {
    expect(read(bytes, header)).toBe(PROSE.join('\n\n'));
  });

  it('another one that is declared', () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset=windows-1251><body>'),
      Buffer.from(BODY.replace(/[“”]/g, '"')),
      Buffer.from([0xcf, 0xf0]),
    ]);
    expect(read(bytes)).toContain('Пр');
  });
});
