/** An output folder whose articles try everything that an export has to bear, and the true cells of its tables. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unescapeText } from '../../src/io/csv-cell.ts';
import { TABLES } from '../../src/io/schema/all.ts';
import { callCli } from './call-cli.ts';
import { lastingFolder } from './temp-folder.ts';

const speech = (who: string, words: string): string =>
  `The town of Brinmouth paid $4.2 million on 3 May 2023 to dredge a third of its harbour.\n\n“${words},” said ${who}, the mayor. The bridge of 1895 carried about 1,200 people a day.`;

const ARTICLES: readonly Readonly<Record<string, string>>[] = [
  {
    id: '=1+1/a',
    source: '=1+1',
    title: '=1+1',
    url: 'javascript:alert(1)',
    text: speech('Ann Dray', '=1+1 is not the answer, and -5 degrees is cold'),
  },
  {
    id: 'b&<"\'>',
    source: "'Tis Herald",
    title: "'tis the season",
    url: 'https://example.org/a?b=1&c="x"<y>',
    text: speech('Ilse Marten', "'Tis a cold harbour, and @SUM(1) is no sum"),
  },
  {
    id: 'c',
    source: 'Bell_x0041_Wire',
    title: 'Bell\u0007 rings\u000b and\ttab\r\nnext _x0041_ \ufffe',
    published: '1895-04-03',
    text: speech('Ove Lund', 'The bell 🔔 rang twice on 3 April 1895'),
  },
  {
    id: 'd',
    source: 'Long',
    title: '😀'.repeat(20_000),
    published: '2024-05-03T18:30:00+02:00',
    url: 'https://example.org/d',
    text: `🔔🔔 𝒜 bell. ${speech('Rosa Imber', 'We 🔔 will not sell the harbour at Orsund to anybody')}`,
  },
  {
    id: 'e\ud800',
    source: '+Plus',
    title: '\t=cmd',
    published: '2024-05-04',
    url: 'HTTP://EXAMPLE.org/ö ß',
    text: speech('Rosa Imber', 'We will not lease the harbour at Orsund to anybody'),
  },
];

/** The folder that `whosaid run` fills from the articles; whoever asks takes it away. */
export const hostileOutput = async (): Promise<{ readonly folder: string; readonly articles: string }> => {
  const home = lastingFolder({
    'in/all.ndjson': ARTICLES.map((article) => JSON.stringify(article)).join('\n'),
    // A title longer than a sheet's cell.
    'pipeline.config.json': '{"limits":{"fieldCharacters":50000}}',
  });
  const [articles, folder] = [join(home, 'in'), join(home, 'results')];
  const { code, stderr } = await callCli(['run', articles, '--out', folder], { cwd: home });
  if (code !== 0) throw new Error(stderr);
  return { folder, articles };
};

export type TrueTables = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The cells of each table, header first, with text as it was before it was made safe. */
export const trueTables = (folder: string): TrueTables =>
  Object.fromEntries(
    TABLES.map(({ name, fields }) => {
      const [header, ...rows] = parse(readFileSync(join(folder, `${name}.csv`))) as string[][];
      const cells = rows.map((row) =>
        row.map((cell, i) => (fields[i]!.type === 'string' ? unescapeText(cell) : cell)),
      );
      return [name, [header!, ...cells]];
    }),
  );
