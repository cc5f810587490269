/** A spreadsheet program opens claims.csv: the columns in place, hostile cells as text, no formula anywhere. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { records } from '../support/records.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SOFFICE = spawnSync('soffice', ['--version']).status === 0;
const SKIPPED = SOFFICE ? '' : ' (skipped: soffice is not installed; apt-get install libreoffice-calc)';

/** Fields that would run, in every place that an article can fill. */
const HOSTILE = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  ' =1+1',
  '＝1+1',
  '"=1+1',
  't;=1+1',
  't\t=1+1',
  't\n=1+1',
];

const ARTICLES = HOSTILE.map((bad, i) =>
  JSON.stringify({
    id: `${bad} ${i}`,
    source: `${bad} ${i}`,
    title: bad,
    url: bad,
    text: `${bad} people were hurt in Orsund on 3 May ${2000 + i}, the mayor, Ann Dray, said.\n\n“${bad} is the answer, and -5 degrees is cold,” she said.`,
  }),
);

const unescapeXml = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name as 'lt'],
    );

/** The cells of the rows of a flat OpenDocument sheet, repeated ones spelt out. */
const cellsOf = (fods: string): string[][] =>
  [...fods.matchAll(/<table:table-row\b.*?<\/table:table-row>/gs)].map(([row]) =>
    [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
      ([, attributes, inner = '']) =>
        Array<string>(Number(/number-columns-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1)).fill(
          unescapeXml(inner).trim(),
        ),
    ),
  );

/** @param separator which the program is told, or takes from the user's settings */
const openInSpreadsheet = async (csv: string, separator = ','): Promise<string> => {
  const [home, out] = [tempFolder(), tempFolder()];
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=file://${home}`,
    '--headless',
    // Comma, double quote, UTF-8, from the first line; formulas are evaluated as a user's double click would.
    `--infilter=CSV:${separator.charCodeAt(0)},34,76,1,,0,false,true,false,false,false,-1,true`,
    ...['--convert-to', 'fods', '--outdir', out, csv],
  ]);
  return readFileSync(join(out, basename(csv).replace('.csv', '.fods')), 'utf8');
};

describe.skipIf(!SOFFICE)(`claims.csv in a spreadsheet${SKIPPED}`, () => {
  it('would show a formula if there were one', async () => {
    const folder = tempFolder({ 'raw.csv': 'a,b\r\n=1+1,c\r\n' });
    expect(await openInSpreadsheet(join(folder, 'raw.csv'))).toContain('table:formula');
  }, 180_000);

  it('has its columns in place, and nothing that an article holds runs', async () => {
    const input = tempFolder({ 'hostile.ndjson': ARTICLES.join('\n') });
    const out = tempFolder();
    const { code } = await callCli(['run', input, '--out', out], { cwd: out });
    expect(code).toBe(0);
    const rows: string[][] = parse(readFileSync(join(out, 'claims.csv')));
    expect(rows.length).toBe(records(readFileSync(join(out, 'claims.ndjson'), 'utf8')).length + 1);
    const sheet = await openInSpreadsheet(join(out, 'claims.csv'));
    expect(sheet).not.toContain('table:formula');
    for (const separator of [';', '\t'])
      expect(await openInSpreadsheet(join(out, 'claims.csv'), separator)).not.toContain('table:formula');
    const cells = cellsOf(sheet).filter((row) => row.some((cell) => cell !== ''));
    expect(cells[0]?.slice(0, rows[0]!.length)).toEqual(rows[0]);
    expect(cells.map((row) => row[0])).toEqual(rows.map((row) => row[0]));
    expect(cells.map((row) => row[26])).toEqual(rows.map((row) => row[26]));
  }, 180_000);
});
