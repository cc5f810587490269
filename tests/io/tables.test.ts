/** Spreadsheets as people have them: one article a row, and every bad row told of with its line. */
import { describe, expect, it } from 'vitest';
import { COLUMN_NAME_ROWS, fieldColumns } from '../../src/lexicon/column-names.ts';
import { readFolder } from '../support/read-folder.ts';

const said = (words: string) => expect.stringContaining(words);

describe('column-names.tsv', () => {
  it.each(COLUMN_NAME_ROWS)('$example holds the $field', ({ field, example }) => {
    expect(fieldColumns(['x', example])).toEqual(new Map([[field, 1]]));
  });

  it('takes the best name where several hold one field', () => {
    expect(fieldColumns(['Content', 'Text', 'date', 'Published'])).toEqual(
      new Map([
        ['text', 1],
        ['published', 3],
      ]),
    );
  });
});

describe('a table of articles', () => {
  it('gives an article a row, its fields by the names of columns, the others carried along', async () => {
    const { articles, complaints } = await readFolder({
      'wire/news.csv':
        '\ufeffID,Headline,Body,pubDate,Outlet,Link,Byline,desk\r\n' +
        '7,Fire,"He said ""no"".\nTwo lines.",2024-03-31,The Wire,https://wire.example/7,Ann Dray,city\r\n' +
        ',Flood,Water rose.,"March 30, 2024",,,,\r\n',
    });
    expect(complaints).toEqual([]);
    expect(articles).toEqual([
      {
        id: '7',
        text: 'He said "no".\nTwo lines.',
        source: 'The Wire',
        published: '2024-03-31',
        title: 'Fire',
        url: 'https://wire.example/7',
        author: 'Ann Dray',
        extra: { desk: 'city' },
        extracted: true,
      },
      {
        id: 'wire/news.csv#2',
        text: 'Water rose.',
        source: 'wire',
        published: '2024-03-30',
        title: 'Flood',
        url: null,
        author: null,
        extra: {},
        extracted: true,
      },
    ]);
  });

  it.each([
    ['tabs', 'a.tsv', 'text\ttitle\n"One, two."\tA\n'],
    ['semicolons', 'a.csv', 'text;title\n"One, two.";A\n'],
    ['windows-1252', 'a.csv', Buffer.from('title,text\nA,"One, two."\nCaf\xe9,x\n', 'latin1')],
    ['UTF-16', 'a.csv', Buffer.from('\ufefftitle,text\nA,"One, two."\nCafé,x\n', 'utf16le')],
  ])('reads %s', async (_, name, table) => {
    const { articles } = await readFolder({ [name]: table });
    expect(articles[0]).toMatchObject({ text: 'One, two.', title: 'A' });
    if (articles[1]) expect(articles[1].title).toBe('Café');
  });

  it.each([
    ['sep=;', ';'],
    ['\ufeffSEP=|', '|'],
    ['"sep=;"', ';'],
    ['sep=~', '~'],
  ])('begins with %j', async (first, mark) => {
    const table = `${first}\r\n${['title', 'text'].join(mark)}\r\n${['Fire, flood', 'Water, rose.'].join(mark)}\r\n`;
    const { articles, complaints } = await readFolder({
      'a.csv': `${table}${['x', '', 'z'].join(mark)}\r\n`,
    });
    expect(articles.map(({ title, text }) => [title, text])).toEqual([['Fire, flood', 'Water, rose.']]);
    expect(complaints).toEqual([['a.csv', 4, 'input/not-csv', said('3 cells')]]);
  });

  it('has a column called "sep"', async () => {
    const { articles } = await readFolder({ 'a.csv': 'sep,text\nx,Water rose.\n' });
    expect(articles[0]).toMatchObject({ text: 'Water rose.', extra: { sep: 'x' } });
  });

  it('takes columns from the configuration', async () => {
    const { articles } = await readFolder(
      { 'a.csv': 'Text,Long version\nshort,The long one.\n' },
      { columns: { text: 'long version' } },
    );
    expect(articles[0]).toMatchObject({ text: 'The long one.', extra: { Text: 'short' } });
  });

  it('makes text of cells that hold markup', async () => {
    const { articles } = await readFolder({
      'a.csv': 'text\n"<p>One &amp; two.</p><p>Three.</p>"\n"a < b, c > d"\n',
    });
    expect(articles.map(({ text }) => text)).toEqual(['One & two.\n\nThree.', 'a < b, c > d']);
  });

  it('tells of bad rows by their lines, and goes on', async () => {
    const { articles, complaints } = await readFolder({
      'a.csv':
        'id,text,published\n1,"One\nmore.",2024-01-01\n2,,2024-01-02\n3,Three,yesterday\n\n4,Four,2024-01-04,surplus\n5,Five,2024-01-05\n',
    });
    expect(articles.map(({ id }) => id)).toEqual(['1', '3', '5']);
    expect(complaints).toEqual([
      ['a.csv', 4, 'input/text', said('empty')],
      ['a.csv', 5, 'input/bad-date', said('"yesterday"')],
      ['a.csv', 7, 'input/not-csv', said('4 cells, but the header has 3')],
    ]);
  });

  it.each([
    ['without texts', 'a,b\n1,2\n', 'input/columns', 'there are "a", "b"'],
    ['without rows', 'text\n', 'input/empty', 'no rows'],
    ['of nothing', '', 'input/empty', 'no rows'],
    ['with a quotation mark left open', 'text,title\nOne,A\n"Two,B\nThree,C\n', 'input/not-csv', 'not CSV'],
  ])('complains of a table %s', async (_, table, code, message) => {
    expect((await readFolder({ 'a.csv': table })).complaints).toEqual([
      ['a.csv', expect.toSatisfy((line) => line === null || line > 0), code, said(message)],
    ]);
  });

  it('complains of a column that the configuration names and the table has not', async () => {
    const { complaints } = await readFolder({ 'a.csv': 'text\nOne.\n' }, { columns: { title: 'Head' } });
    expect(complaints).toEqual([['a.csv', 1, 'input/columns', said('no column "Head"')]]);
  });

  it('reads ten thousand rows', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `${i},"Row ${i} says ""so""."`);
    const { articles } = await readFolder({ 'a.csv': `id,text\n${rows.join('\n')}\n` });
    expect(articles.length).toBe(10_000);
    expect(articles[9999]).toMatchObject({ id: '9999', text: 'Row 9999 says "so".' });
  });
});

describe('a column called `__proto__`', () => {
  it.each([
    ['a table', { 'a.csv': '__proto__,id,text\nx,odd,It rained.\n' }],
    ['a manifest', { 'odd.txt': 'It rained.', 'manifest.csv': 'file,__proto__\nodd.txt,x\n' }],
    ['front matter', { 'odd.txt': '---\n__proto__: x\n---\nIt rained.' }],
    ['NDJSON', { 'a.ndjson': '{"__proto__":"x","id":"odd","text":"It rained."}\n' }],
  ])('is data in %s', async (_, files) => {
    const { articles } = await readFolder(files as Record<string, string>);
    expect(articles.map(({ extra }) => JSON.stringify(extra))).toEqual(['{"__proto__":"x"}']);
  });
});

it('a row over the limit is told of once, not with each piece of it', async () => {
  const { articles, complaints } = await readFolder(
    { 'a.csv': `id,text\n1,"${'the pier '.repeat(100_000)}"\n2,It rained.\n` },
    { maxFileBytes: 100_000 },
  );
  expect(articles.map(({ id }) => id)).toEqual([]);
  expect(complaints.filter(([, , , message]) => String(message).includes('Max Record Size')).length).toBe(1);
  // The quotation mark at its end.
  expect(complaints.length).toBeLessThanOrEqual(2);
});
