/** Folders as people have them, and the articles and complaints that come of them. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/io/read-articles.ts';
import type { Reading } from '../../src/io/reading.ts';
import { tempFolder } from '../support/temp-folder.ts';

const passed: string[] = [];
const OPTIONS = {
  maxFileBytes: 1000,
  concurrency: 4,
  sources: {},
  skip: null,
  passedOver: (extension: string) => passed.push(extension),
};

const readAll = async (inputs: readonly string[], options = {}): Promise<Reading[]> => {
  const readings: Reading[] = [];
  for await (const reading of readArticles(inputs, { ...OPTIONS, ...options })) readings.push(reading);
  return readings;
};

const articlesOf = async (files: Record<string, string | Uint8Array>, options = {}) =>
  (await readAll([tempFolder(files)], options)).map(({ article }) => article);

const complaintsOf = async (folder: string) =>
  (await readAll([folder])).flatMap(({ file, line, problems }) =>
    problems.map(({ code, message }) => [file.slice(folder.length + 1), line, code, message]),
  );

describe('readArticles', () => {
  it('reads a folder in the order of whole paths, ids from paths, sources from top folders', async () => {
    const articles = await articlesOf({
      'post/b.txt': 'B.',
      'post/a/z.md': 'Z.',
      'post-extra/c.txt': 'C.',
      'alone.txt': 'Alone.',
      'Post/D.TXT': 'D.',
    });
    expect(articles.map((article) => [article?.id, article?.source])).toEqual([
      ['Post/D.TXT', 'Post'],
      ['alone.txt', 'alone'],
      ['post-extra/c.txt', 'post-extra'],
      ['post/a/z.md', 'post'],
      ['post/b.txt', 'post'],
    ]);
  });

  it('keeps every character of a text, whatever its encoding', async () => {
    const text = 'Line one.\r\n\r\n“Line” two.\rLine\tthree.\n';
    const articles = await articlesOf({
      'a.txt': text,
      'b.txt': `\ufeff${text}`,
      'c.txt': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'd.txt': Buffer.from(text.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      'e.json': JSON.stringify({ text }),
      'f.md': `---\ntitle: F\n---\n${text}`,
    });
    expect(articles.map((article) => article?.text)).toEqual(Array(6).fill(text));
  });

  it('takes fields from front matter first, then the nearest manifest, then those above', async () => {
    const articles = await articlesOf({
      'manifest.csv': 'file,source,title,desk\npost/a.txt,Outer,Outer title,city\n',
      'post/manifest.csv': '\ufefffile,title,published\r\n./a.txt,"Inner, title",2024-03-31\r\n',
      'post/a.txt': '---\nauthor: Ann Dray\ntitle: Own title\n---\nText.',
    });
    expect(articles).toEqual([
      {
        id: 'post/a.txt',
        text: 'Text.',
        source: 'Outer',
        published: '2024-03-31',
        title: 'Own title',
        url: null,
        author: 'Ann Dray',
        extra: { desk: 'city' },
      },
    ]);
  });

  it('reads articles and lists of JSON, and lines of NDJSON', async () => {
    const articles = await articlesOf({
      'one.json': '{"id":"own id","text":"One.","source":"Wire"}',
      'two.json': '{"text":"Two."}',
      'web/list.json': '[{"id":"l1","text":"x"},{"id":"l2","text":"y"}]',
      'web/lines.ndjson': '{"id":"n1","text":"x"}\n\n{"id":"n2","text":"y"}',
      'more.jsonl': '{"id":"j1","text":"x"}\n',
    });
    expect(articles.map((article) => [article?.id, article?.source])).toEqual([
      ['j1', 'more'],
      ['own id', 'Wire'],
      ['two.json', 'two'],
      ['n1', 'web'],
      ['n2', 'web'],
      ['l1', 'web'],
      ['l2', 'web'],
    ]);
  });

  it('gives sources their full names', async () => {
    const articles = await articlesOf(
      { 'nyt/a.txt': 'x', 'toString/b.txt': 'y' },
      { sources: { nyt: 'The Times' } },
    );
    expect(articles.map((article) => article?.source)).toEqual(['The Times', 'toString']);
  });

  it('tells once of a source that is another but for capitals', async () => {
    const lines = [
      'Coast Herald',
      'Pilot',
      'coast herald',
      'coast herald',
      'COAST HERALD',
      'Pilots',
      'Coast-Herald',
    ];
    const folder = tempFolder({
      'a.ndjson': lines.map((source, i) => JSON.stringify({ id: `${i}`, text: 'x', source })).join('\n'),
    });
    const readings = await readAll([join(folder, 'a.ndjson')]);
    expect(readings.map(({ article }) => article?.source)).toEqual(lines);
    const told = readings.flatMap(({ line, problems }) => problems.map((problem) => [line, problem.code]));
    expect(told).toEqual([
      [3, 'input/source-case'],
      [5, 'input/source-case'],
    ]);
    expect(readings[2]!.problems[0]!.message).toContain(
      `the source "coast herald" is "Coast Herald" in ${join(folder, 'a.ndjson')}:1`,
    );
  });

  it('reads a file that is named, with the manifest beside it, and a link that is named', async () => {
    const folder = tempFolder({ 'manifest.csv': 'file,title\na.txt,A title\n', 'a.txt': 'x' });
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    const [named, linked] = await readAll([join(folder, 'a.txt'), join(folder, 'link.txt')]);
    expect(named?.article).toMatchObject({ id: 'a.txt', title: 'A title', source: 'a' });
    expect(linked?.article).toMatchObject({ id: 'link.txt', text: 'x' });
  });

  it('complains of a bad manifest beside a file that is named, and of a file of no known kind', async () => {
    const folder = tempFolder({ 'manifest.csv': 'name,title\na.txt,A\n', 'a.txt': 'x', 'b.xls': 'x' });
    const readings = await readAll([join(folder, 'a.txt'), join(folder, 'b.xls')]);
    expect(readings.map(({ article, problems }) => [article?.id, problems[0]?.code])).toEqual([
      [undefined, 'input/manifest'],
      ['a.txt', undefined],
      [undefined, 'input/unknown-kind'],
    ]);
  });

  it('passes over hidden files, other files and the folder of the outputs', async () => {
    passed.length = 0;
    const folder = tempFolder({
      '.git/a.txt': 'x',
      'a.txt': 'A.',
      'p.png': 'x',
      'out/claims.json': '[]',
      Makefile: '',
    });
    const readings = await readAll([folder], { skip: join(folder, 'out') });
    expect(readings.map(({ article }) => article?.id)).toEqual(['a.txt']);
    expect(passed.sort()).toEqual(['.png', 'none']);
  });

  it('complains of every bad input, naming place and fix, and goes on', async () => {
    const folder = tempFolder({
      'a-empty.txt': '',
      'b-blank.txt': ' \n\t\n',
      'c-binary.txt': Buffer.from([0x89, 0x50, 0, 1]),
      'd-large.txt': 'word '.repeat(300),
      'e-date.txt': '---\npublished: 31 March\n---\nText.',
      'f-yaml.md': '---\ntitle: [unclosed\n---\nText.',
      'g.json': '{"id": "g", "text": }',
      'h.json': '[{"id":"h1","text":"x"}, 5, {"text":"y"}]',
      'i.ndjson': '{"id":"i1","text":"x"}\nnope\n{"id":"i2"}\n',
      'j.ndjson': '{"id":"i1","text":"again"}\n',
      'k.ndjson': '\n',
      'z.txt': 'The last one is read all the same.',
    });
    expect(await complaintsOf(folder)).toEqual([
      ['a-empty.txt', null, 'input/empty', expect.stringContaining('write the article')],
      ['b-blank.txt', null, 'input/empty', expect.stringContaining('empty')],
      ['c-binary.txt', null, 'input/binary', expect.stringContaining('plain text')],
      ['d-large.txt', null, 'input/too-large', expect.stringContaining('1500 bytes, more than 1000')],
      ['e-date.txt', null, 'input/bad-date', expect.stringContaining('"31 March"')],
      ['f-yaml.md', null, 'input/front-matter', expect.stringContaining('line')],
      ['g.json', null, 'input/not-json', expect.stringContaining('not JSON')],
      ['h.json', null, 'input/not-object', expect.stringContaining('item 2')],
      ['h.json', null, 'input/id', expect.stringContaining('item 3: "id" is missing')],
      ['i.ndjson', 2, 'input/not-json', expect.stringContaining('one object a line')],
      ['i.ndjson', 3, 'input/text', expect.stringContaining('"text" is missing')],
      ['j.ndjson', 1, 'input/duplicate-id', expect.stringContaining('i.ndjson:1')],
      ['k.ndjson', null, 'input/empty', expect.stringContaining('empty')],
    ]);
    const read = (await readAll([folder])).flatMap(({ article }) => article?.id ?? []);
    expect(read).toEqual(['e-date.txt', 'f-yaml.md', 'h1', 'i1', 'z.txt']);
  });

  it('complains of a manifest that is wrong', async () => {
    const folder = tempFolder({
      'a/manifest.csv': 'file,title\nx.txt,One\nx.txt,Two\ngone.txt,Three\n,Four\n',
      'a/x.txt': 'X.',
      'b/manifest.csv': 'name,title\ny.txt,One\n',
      'b/y.txt': 'Y.',
      'c/manifest.csv': 'file,title\n"z.txt,One\n',
      'c/z.txt': 'Z.',
    });
    expect(await complaintsOf(folder)).toEqual([
      ['a/manifest.csv', 3, 'input/manifest', expect.stringContaining('line 2 already')],
      ['a/manifest.csv', 5, 'input/manifest', expect.stringContaining('is empty')],
      ['a/manifest.csv', 4, 'input/manifest', expect.stringContaining('no text file "gone.txt"')],
      ['b/manifest.csv', 1, 'input/manifest', expect.stringContaining('no column "file"')],
      ['c/manifest.csv', expect.anything(), 'input/manifest', expect.stringContaining('not CSV')],
    ]);
  });

  it('follows no link out of the folder', async () => {
    const outside = tempFolder({ 'secret.txt': 'Secret.', 'folder/deep.txt': 'Deep.' });
    const folder = tempFolder({ 'a.txt': 'A.' });
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'secret.txt'));
    symlinkSync(join(outside, 'folder'), join(folder, 'folder'));
    symlinkSync(join(folder, 'a.txt'), join(folder, 'inside.txt'));
    symlinkSync(join(folder, 'nothing'), join(folder, 'gone.txt'));
    symlinkSync('.', join(folder, 'loop'));
    mkdirSync(join(folder, 'dir.txt'));
    const complaints = await complaintsOf(folder);
    expect(complaints.map(([file, , code]) => [file, code])).toEqual([
      ['folder', 'input/link'],
      ['gone.txt', 'input/link'],
      ['secret.txt', 'input/link'],
    ]);
    const read = (await readAll([folder])).flatMap(({ article }) => article?.id ?? []);
    expect(read).toEqual(['a.txt']);
  });

  it('gives the same whatever the concurrency', async () => {
    const files = Object.fromEntries([...Array(30).keys()].map((i) => [`s${i % 3}/${i}.txt`, `Text ${i}.`]));
    const folder = tempFolder(files);
    expect(await readAll([folder], { concurrency: 1 })).toEqual(await readAll([folder], { concurrency: 16 }));
  });
});
