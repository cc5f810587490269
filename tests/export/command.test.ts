/** `whosaid export` as a process: CSV of other kinds, and what it says when it cannot do what is asked. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { trueTables } from '../support/exported.ts';
import { ROOT } from '../support/records.ts';
import { tempFolder } from '../support/temp-folder.ts';

const OUTPUT = join(ROOT, 'output');

/** A copy of output/ that a test may spoil. */
const copied = (): { readonly home: string; readonly results: string } => {
  const home = tempFolder();
  const results = join(home, 'results');
  cpSync(OUTPUT, results, { recursive: true });
  return { home, results };
};

describe('csv', () => {
  it('is what Excel opens in most of Europe: semicolons, decimal commas, a mark', async () => {
    const out = join(tempFolder(), 'eu');
    const options = ['--delimiter', ';', '--decimal-comma', '--bom', '--tables', 'numbers'];
    const { code } = await callCli(['export', OUTPUT, '--to', 'csv', '--out', out, ...options, '--quiet']);
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['numbers.csv']);
    const written = readFileSync(join(out, 'numbers.csv'), 'utf8');
    expect(written.startsWith('\ufeffclaim_id;article_id;')).toBe(true);
    const rows: string[][] = parse(written, { delimiter: ';', bom: true });
    const numbers = rows.map((row) => row[4]!.replace(',', '.'));
    expect(numbers).toEqual(trueTables(OUTPUT).numbers!.map((row) => row[4]));
    expect(rows.map((row) => row[4])).toContain('6,1');
  });

  it('is the same bytes where nothing else is asked for, and true text with --unescaped', async () => {
    const { home, results } = copied();
    const spoilt = readFileSync(join(results, 'claims.csv'), 'utf8').replace('Halvern Courier', "'=Halvern");
    writeFileSync(join(results, 'claims.csv'), spoilt);
    await callCli(['export', 'results', '--to', 'csv'], { cwd: home });
    for (const name of ['claims', 'groups', 'differences', 'quotes', 'numbers', 'dates'])
      expect(readFileSync(join(home, 'results-csv', `${name}.csv`), 'utf8')).toBe(
        readFileSync(join(results, `${name}.csv`), 'utf8'),
      );
    const raw = ['--tables', 'claims', '--unescaped', '--out', 'raw'];
    await callCli(['export', 'results', '--to', 'csv', ...raw], { cwd: home });
    expect(parse(readFileSync(join(home, 'raw', 'claims.csv')))).toEqual(trueTables(results).claims);
    expect(readFileSync(join(home, 'raw', 'claims.csv'), 'utf8')).toContain(',=Halvern,');
  });
});

describe('what cannot be exported', () => {
  const fails = async (args: readonly string[], cwd: string): Promise<string> => {
    const { code, stdout, stderr } = await callCli(['export', ...args], { cwd });
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n').length).toBe(1);
    expect(code).toBe(2);
    return stderr;
  };

  it('is told in one line, with the way out', async () => {
    const { home, results } = copied();
    mkdirSync(join(home, 'empty'));
    mkdirSync(join(home, 'begun'));
    writeFileSync(join(home, 'begun', '.claims.csv.1.whosaid'), '');
    writeFileSync(join(home, 'file'), '');
    const xlsx = ['--to', 'xlsx'];
    expect(await fails(['nowhere', ...xlsx], home)).toContain('nowhere: there is no such folder');
    expect(await fails(xlsx, home)).toContain('output: there is no such folder');
    expect(await fails(['file', ...xlsx], home)).toContain('name the folder that a run wrote');
    expect(await fails(['empty', ...xlsx], home)).toContain('not the output of whosaid run');
    expect(await fails(['begun', ...xlsx], home)).toContain('has not finished');
    expect(await fails(['results', ...xlsx, '--out', 'empty'], home)).toContain('name a file with --out');
    expect(await fails(['results', '--to', 'csv', '--out', 'results'], home)).toContain(
      'the folder that is read',
    );
    expect(await fails(['results', '--to', 'parquet', '--out', 'file'], home)).toContain('this is a file');
    expect(await fails(['results', ...xlsx, '--out', 'no/such/x.xlsx'], home)).toContain('cannot be made');
    expect(await fails(['results', ...xlsx, '--tables', 'claim'], home)).toContain(
      'there is no table "claim"',
    );
    expect(await fails(['results', '--to', 'jsonld', '--tables', 'claims'], home)).toContain('has no tables');
    expect(await fails(['results', '--to', 'docx'], home)).toContain('xlsx, parquet, jsonld, csv');
    expect(readdirSync(home).sort()).toEqual(['begun', 'empty', 'file', 'results']);
    expect(readdirSync(results).sort()).toEqual(readdirSync(OUTPUT).sort());
  }, 180_000);

  it('is a folder of another version, or one that somebody changed', async () => {
    const { home, results } = copied();
    const quotes = join(results, 'quotes.csv');
    writeFileSync(quotes, readFileSync(quotes, 'utf8').replace(',stance,', ',attitude,'));
    expect(await fails(['results', '--to', 'xlsx'], home)).toContain('quotes.csv: has no column stance');
    rmSync(quotes);
    expect(await fails(['results', '--to', 'xlsx'], home)).toContain('quotes.csv: this table is missing');
    writeFileSync(join(results, 'run.json'), '{"name":"other"}');
    expect(await fails(['results', '--to', 'xlsx'], home)).toContain('was not written by whosaid');
  });

  it('leaves nothing behind, not even half a file', async () => {
    const { home, results } = copied();
    const claims = join(results, 'claims.csv');
    writeFileSync(claims, `${readFileSync(claims, 'utf8')}"a cell without its end\r\n`);
    for (const to of ['xlsx', 'csv', 'parquet']) await fails(['results', '--to', to], home);
    const left = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter(
      (name) => !name.startsWith('results/'),
    );
    expect(left.filter((name) => !/^results(-csv|-parquet)?$/.test(name))).toEqual([]);
  });
});
