/** Web archives: the saved pages of tests/pages/, packed as crawlers pack them, come out as they do by themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/io/pages/read-page.ts';
import { makeWarc } from '../support/make-warc.ts';
import { readFolder } from '../support/read-folder.ts';

const PAGES = new URL('../pages/', import.meta.url);
const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
const pageOf = (name: string): Uint8Array => readFileSync(new URL(name, PAGES));
const alone = (name: string) => {
  const page = readPage(pageOf(name));
  if (!('fields' in page)) throw new Error(page.message);
  return page;
};
const urlOf = (name: string): string => String(alone(name).fields.url);
const answers = names.map((name) => ({ url: urlOf(name), body: pageOf(name) }));
const BESIDE = [
  { url: 'https://a.example/', type: 'request' as const, body: '' },
  { url: 'https://a.example/style.css', body: 'p{}', headers: { 'Content-Type': 'text/css' } },
  { url: 'https://a.example/gone', body: pageOf(names[0]!), status: '404 Not Found' },
];
const said = (words: string) => expect.stringContaining(words);

describe('a web archive', () => {
  it.each([
    ['plain', 'pages.warc', false],
    ['packed', 'pages.warc.gz', true],
  ])('that is %s gives every page', async (_, file, gzip) => {
    const { articles, complaints } = await readFolder({
      [file]: await makeWarc([...BESIDE, ...answers], gzip),
    });
    expect(complaints).toEqual([]);
    expect(articles.map(({ id }) => id)).toEqual(names.map((name) => `20240102030405/${urlOf(name)}`));
    articles.forEach(({ id, extra, extracted, ...own }, i) => {
      const { fields, marked } = alone(names[i]!);
      const { found_in, ...rest } = fields;
      expect(own).toEqual({ ...rest, marked });
      expect(extra).toEqual({ found_in: { ...(found_in as object), url: 'archive' } });
    });
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('unpacks answers in %s', async (encoding, pack) => {
    const body = pack(pageOf('sentinel.html'));
    const { articles } = await readFolder({
      'a.warc': await makeWarc([
        { url: 'https://s.example/a', body, headers: { 'Content-Encoding': encoding } },
      ]),
    });
    expect(articles.map(({ title }) => title)).toEqual(['Teachers reject offer as talks stall']);
  });

  it('believes the charset of the HTTP header', async () => {
    const body = pageOf('old-times.html')
      .toString()
      .replace(/<META[^>]*>/, '');
    const { articles } = await readFolder({
      'a.warc': await makeWarc([
        {
          url: 'https://o.example/a',
          body: Buffer.from(body.replaceAll('Tuller', '\u041f\u0440'), 'utf8'),
          headers: { 'Content-Type': 'text/html; charset=UTF-8' },
        },
      ]),
    });
    expect(articles[0]?.text).toContain('Пр');
  });

  it.each([
    ['plain', 'a.warc', false],
    ['packed', 'a.warc.gz', true],
  ])('cut off while %s gives what stands before the cut, and is told of', async (_, file, gzip) => {
    const whole = await makeWarc(answers.slice(0, 2), gzip);
    const { articles, complaints } = await readFolder({ [file]: whole.subarray(0, whole.length - 400) });
    expect(articles.map(({ url }) => url)).toEqual([urlOf(names[0]!)]);
    expect(complaints).toEqual([[file, null, 'input/truncated', said('ends in the middle')]]);
  });

  it.each([
    ['of no pages', async () => makeWarc(BESIDE), 'input/empty'],
    ['that is none', async () => Buffer.from('Dear reader'), 'input/empty'],
    [
      'of a page without an article',
      async () => makeWarc([{ url: 'https://a.example/', body: '<p>Hi</p>' }]),
      'input/no-article',
    ],
  ])('%s is told of', async (_, make, code) => {
    const { articles, complaints } = await readFolder({ 'a.warc': await make() });
    expect(articles).toEqual([]);
    expect(complaints.map((complaint) => complaint[2])).toEqual([code]);
  });

  it('that holds a capture twice gives it once and says so; another answer at that time is another article', async () => {
    const [first, other] = ['sentinel.html', 'old-times.html'].map((name) => ({
      url: 'https://a.example/1',
      body: pageOf(name),
    }));
    const warc = await makeWarc([first!, first!, other!, first!]);
    const { articles, complaints } = await readFolder({ 'a.warc': warc });
    const id = '20240102030405/https://a.example/1';
    expect(articles.map((article) => article.id)).toEqual([id, `${id}#2`]);
    const told = [
      'a.warc',
      null,
      'input/same-capture',
      said('https://a.example/1: the archive holds this capture'),
    ];
    expect(complaints).toEqual([told, told]);
  });

  it('that says it is packed and is not is told of', async () => {
    const { complaints } = await readFolder({ 'a.warc.gz': Buffer.from('Dear reader') });
    expect(complaints).toEqual([['a.warc.gz', null, 'input/not-warc', said('cannot be read further')]]);
  });

  it('passes over a page that is too long', async () => {
    const { complaints } = await readFolder(
      { 'a.warc': await makeWarc([{ url: 'https://a.example/', body: 'x'.repeat(3000) }]) },
      { maxFileBytes: 2000 },
    );
    expect(complaints).toEqual([['a.warc', null, 'input/too-large', said('https://a.example/')]]);
  });
});

describe('a web archive that is broken on purpose', () => {
  const whole = async (): Promise<Buffer> =>
    Buffer.from(await makeWarc([{ url: urlOf(names[0]!), body: pageOf(names[0]!) }]));
  const withLength = async (length: string): Promise<Buffer> => {
    const text = (await whole()).toString('latin1');
    return Buffer.from(text.replace(/(WARC[\s\S]*?Content-Length: )\d+/, `$1${length}`), 'latin1');
  };

  it.each(['abc', '-5', '1e9', ''])(
    'with the length "%s" in a record tells of it, and reads the next',
    async (length) => {
      const { articles, complaints } = await readFolder({
        'a.warc': Buffer.concat([await withLength(length), await whole()]),
      });
      expect(articles.length).toBe(1);
      expect(complaints).toEqual([['a.warc', null, 'input/not-warc', said('does not tell its length')]]);
    },
  );

  it('with a header line that does not end is told of', async () => {
    const endless = Buffer.concat([Buffer.from('WARC/1.1\r\nX: '), Buffer.alloc(1_000_000, 'a')]);
    const { complaints } = await readFolder({ 'a.warc': Buffer.concat([await whole(), endless]) });
    expect(complaints).toEqual([['a.warc', null, 'input/not-warc', said('longer than 65536 bytes')]]);
  });

  it('with a page that unpacks to more than the limit is told of', async () => {
    const body = gzipSync(Buffer.alloc(3_000_000, ' '));
    const { complaints } = await readFolder({
      'a.warc': await makeWarc([
        { url: 'https://a.example/', body, headers: { 'Content-Encoding': 'gzip' } },
      ]),
    });
    expect(complaints).toEqual([['a.warc', null, 'input/too-large', said('more than 1000000 bytes')]]);
  });

  it.each([
    ['as they are', (page: string) => `${page.length.toString(16)}\r\n${page}\r\n0\r\n\r\n`],
    ['put together before', (page: string) => page],
  ])('with chunks %s is read', async (_, pack) => {
    const page = Buffer.from(pageOf('sentinel.html')).toString('latin1');
    const { articles } = await readFolder({
      'a.warc': await makeWarc([
        {
          url: 'https://s.example/a',
          body: Buffer.from(pack(page), 'latin1'),
          headers: { 'Transfer-Encoding': 'chunked' },
        },
      ]),
    });
    expect(articles.map(({ title }) => title)).toEqual(['Teachers reject offer as talks stall']);
  });
});
