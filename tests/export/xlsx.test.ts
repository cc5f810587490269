/** `whosaid export --to xlsx`: what is in the file, and what a spreadsheet program makes of it. */
import { execFile, spawnSync } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOutput } from '../../src/io/export/open-output.ts';
import { writeXlsx } from '../../src/io/export/write-xlsx.ts';
import { serialOf } from '../../src/io/export/xlsx-cell.ts';
import { TABLES } from '../../src/io/schema/all.ts';
import { callCli } from '../support/call-cli.ts';
import { hostileOutput, type TrueTables, trueTables } from '../support/exported.ts';
import { runCli } from '../support/run-cli.ts';
import { removeFolder, tempFolder } from '../support/temp-folder.ts';

const SOFFICE = spawnSync('soffice', ['--version']).status === 0;
const SKIPPED = SOFFICE ? '' : ' (skipped: soffice is not installed; apt-get install libreoffice-calc)';

const MOST_UNITS = 32_767;

let home = '';
let folder = '';
let workbook = '';
let truth: TrueTables = {};
let summary = '';
let parts: Record<string, string> = {};

const partsOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

beforeAll(async () => {
  ({ folder } = await hostileOutput());
  home = dirname(folder);
  workbook = join(home, 'results.xlsx');
  const { code, stderr } = await callCli(['export', folder, '--to', 'xlsx'], { cwd: home });
  expect(code, stderr).toBe(0);
  summary = stderr;
  truth = trueTables(folder);
  parts = partsOf(workbook);
}, 120_000);
afterAll(() => removeFolder(home));

const tableOf = (table: string) => TABLES.find(({ name }) => name === table)!;

/** The true cells of a column. */
const cellsOf = (table: string, column: string): string[] => {
  const at = tableOf(table).fields.findIndex(({ name }) => name === column);
  return truth[table]!.slice(1).map((row) => row[at]!);
};

const sheet = (index: number): string => parts[`xl/worksheets/sheet${index}.xml`]!;

describe('the workbook', () => {
  it('has a sheet a table and one that explains them', () => {
    const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]);
    expect(names).toEqual([
      'claims',
      'speakers',
      'stories',
      'groups',
      'group_members',
      'differences',
      'quotes',
      'numbers',
      'dates',
      'about',
    ]);
    for (const { fields } of TABLES)
      for (const { name } of fields) expect(sheet(10)).toContain(`<t xml:space="preserve">${name}</t>`);
  });

  it('has no formula, and a header that stays in sight and filters', () => {
    for (const [i, { name, fields }] of TABLES.entries()) {
      const xml = sheet(i + 1);
      expect(xml).not.toMatch(/<f[ >/]/);
      expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
      const last =
        fields.length > 26
          ? `A${String.fromCharCode(38 + fields.length)}`
          : String.fromCharCode(64 + fields.length);
      expect(xml).toContain(`<autoFilter ref="A1:${last}${truth[name]!.length}"/>`);
    }
    expect(sheet(10)).not.toMatch(/<f[ >/]/);
  });

  it('holds every number exactly, as a number', () => {
    for (const [i, { name, fields }] of TABLES.entries()) {
      const numeric = fields.flatMap(({ type }, c) => (type === 'number' || type === 'integer' ? [c] : []));
      const xml = sheet(i + 1);
      for (const [r, row] of truth[name]!.slice(1).entries())
        for (const c of numeric) {
          const place = `${c >= 26 ? 'A' : ''}${String.fromCharCode(65 + (c % 26))}${r + 2}`;
          const written = new RegExp(`<c r="${place}" s="\\d+"><v>([^<]*)</v>`).exec(xml)?.[1];
          expect(written === undefined ? '' : Number(written), `${name} ${place}`).toBe(
            row[c] === '' ? '' : Number(row[c]),
          );
        }
    }
  });

  it('follows addresses of the web alone', () => {
    const targets = [...parts['xl/worksheets/_rels/sheet1.xml.rels']!.matchAll(/Target="([^"]*)"/g)];
    expect(targets.map((match) => match[1])).toEqual([
      'https://example.org/a?b=1&amp;c=%22x%22%3Cy%3E',
      'https://example.org/d',
      'http://example.org/%C3%B6%20%C3%9F',
    ]);
  });

  it('tells of cells that were cut', () => {
    const long = cellsOf('claims', 'title').filter((cell) => cell.length > MOST_UNITS).length;
    expect(long).toBeGreaterThan(0);
    expect(summary).toContain(`claims: ${long} cells are longer than a sheet can hold`);
    expect(sheet(10)).toContain(`${long} cells too long for a sheet`);
  });

  it('is the same every time', async () => {
    const again = join(tempFolder(), 'again.xlsx');
    await runCli(['export', folder, '--to', 'xlsx', '--out', again, '--quiet'], {
      env: { TZ: 'Asia/Tokyo' },
    });
    expect(readFileSync(again).equals(readFileSync(workbook))).toBe(true);
  });

  it('goes on to another sheet where one is full', async () => {
    const path = join(tempFolder(), 'split.xlsx');
    const sheets = await writeXlsx(
      await openOutput(folder),
      [tableOf('numbers')],
      createWriteStream(path),
      10,
    );
    const rows = truth.numbers!.length - 1;
    expect(sheets.map(({ name }) => name)).toEqual(
      ['numbers', 'numbers 2', 'numbers 3'].slice(0, Math.ceil(rows / 10)),
    );
    expect(sheets.reduce((sum, { tally }) => sum + tally.rows, 0)).toBe(rows);
    expect(Math.max(...sheets.map(({ tally }) => tally.rows))).toBe(10);
  });
});

describe('a day as a cell', () => {
  it.each([
    ['2025-03-13', { serial: 45729, timed: false }],
    ['1900-03-01', { serial: 61, timed: false }],
    ['2024-05-03T18:30:00+02:00', { serial: 45415 + 18.5 / 24, timed: true }],
    ['2024-05-03T18:30', { serial: 45415 + 18.5 / 24, timed: true }],
    ['1900-02-28', null],
    ['1895-04-03', null],
    ['2023-02-30', null],
    ['2025-03', null],
    ['2025-03-11TMO', null],
    ['2025', null],
  ])('%s', (cell, expected) => {
    const found = serialOf(cell);
    expect(found?.timed).toBe(expected?.timed);
    if (expected) expect(found!.serial).toBeCloseTo(expected.serial, 9);
    else expect(found).toBeNull();
  });
});

/** What a spreadsheet shows of a true cell: line breaks are alike there, and what is no character is marked. */
const shown = (given: string): string => {
  const cell = given.replaceAll('\r\n', '\n').replaceAll('\ufffe', '\ufffd');
  const cut = cell.length > MOST_UNITS ? `${'😀'.repeat((MOST_UNITS - 1) / 2)}…` : cell;
  const timed = /^(2024-05-03)T(18:30):00\+02:00$/.exec(cut);
  return timed ? `${timed[1]} ${timed[2]}:00` : cut;
};

describe.skipIf(!SOFFICE)(`the workbook in a spreadsheet${SKIPPED}`, () => {
  const convert = async (form: string): Promise<string> => {
    const [profile, out] = [tempFolder(), tempFolder()];
    await promisify(execFile)('soffice', [
      `-env:UserInstallation=file://${profile}`,
      ...['--headless', '--convert-to', form, '--outdir', out, workbook],
    ]);
    return out;
  };

  it('shows the true cells of every table', async () => {
    // Every sheet to a file of its own: comma, double quote, UTF-8, cells as they are shown.
    const out = await convert(
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    );
    for (const { name, fields } of TABLES) {
      const cells: string[][] = parse(readFileSync(join(out, `results-${name}.csv`)));
      expect(cells[0]).toEqual(truth[name]![0]);
      expect(cells.length).toBe(truth[name]!.length);
      for (const [r, row] of truth[name]!.slice(1).entries())
        for (const [c, cell] of row.entries()) {
          const [found, at] = [cells[r + 1]![c]!, `${name} row ${r + 1}, ${fields[c]!.name}`];
          if (cell !== '' && ['number', 'integer'].includes(fields[c]!.type))
            expect(Math.abs(Number(found) / Number(cell) - 1) || 0, at).toBeLessThan(1e-6);
          else expect(found, at).toBe(shown(cell));
        }
    }
  }, 180_000);

  it('has numbers and days of its own, and no formula', async () => {
    const sheets = readFileSync(join(await convert('fods'), 'results.fods'), 'utf8');
    expect(sheets.includes('table:formula')).toBe(false);
    // Neighbours of one value stand there once, with how many there are.
    const count = (type: string) =>
      [...sheets.matchAll(/<table:table-cell\b([^>]*)>/g)]
        .filter(([, facts]) => facts!.includes(`office:value-type="${type}"`))
        .reduce((sum, [, facts]) => sum + Number(/columns-repeated="(\d+)"/.exec(facts!)?.[1] ?? 1), 0);
    const trueCells = (types: readonly string[]) =>
      TABLES.flatMap(({ name, fields }) =>
        truth[name]!.slice(1).flatMap((row) =>
          row.filter((cell, c) => cell !== '' && types.includes(fields[c]!.type)),
        ),
      );
    expect(count('float')).toBe(trueCells(['number', 'integer']).length);
    const published = ['claims', 'group_members']
      .flatMap((name) => cellsOf(name, 'published'))
      .filter((time) => time > '1900');
    const days = trueCells(['date']).filter((day) => day > '1900-03');
    expect(count('date')).toBe(days.length + published.length);
    expect(count('boolean')).toBe(0);
  }, 180_000);
});
