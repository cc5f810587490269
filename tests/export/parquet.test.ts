/** `whosaid export --to parquet`: DuckDB reads back every cell, typed, as the CSV tables have it. */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainNumber } from '../../src/io/csv-cell.ts';
import { TABLES } from '../../src/io/schema/all.ts';
import type { FieldType } from '../../src/io/schema/field.ts';
import { callCli } from '../support/call-cli.ts';
import { hostileOutput, type TrueTables, trueTables } from '../support/exported.ts';
import { ROOT } from '../support/records.ts';
import { removeFolder } from '../support/temp-folder.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

let connection: DuckDBConnection;
let home = '';
let folder = '';

const read = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS();

/** A value as the CSV tables write it. */
const cellOf = (value: unknown): string => {
  if (value === null) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
};

const check = async (parquet: string, truth: TrueTables): Promise<void> => {
  for (const { name, fields } of TABLES) {
    const file = join(parquet, `${name}.parquet`);
    const types = await read(`DESCRIBE SELECT * FROM '${file}'`);
    expect(types.map(([column, type]) => [column, type])).toEqual(
      fields.map((field) => [field.name, TYPES[field.type]]),
    );
    const rows = await read(`SELECT * FROM '${file}'`);
    expect(rows.map((row) => row.map(cellOf))).toEqual(truth[name]!.slice(1));
  }
};

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  ({ folder } = await hostileOutput());
  home = dirname(folder);
}, 120_000);
afterAll(() => {
  connection.closeSync();
  removeFolder(home);
});

describe('the Parquet files', () => {
  it('hold the cells of hostile articles, unescaped', async () => {
    const { code, stderr } = await callCli(['export', folder, '--to', 'parquet'], { cwd: home });
    expect(code, stderr).toBe(0);
    expect(readdirSync(join(home, 'results-parquet')).sort()).toEqual(
      TABLES.map(({ name }) => `${name}.parquet`).sort(),
    );
    await check(join(home, 'results-parquet'), trueTables(folder));
  });

  it('hold the cells of output/, and of no more tables than asked for', async () => {
    const out = join(home, 'sample');
    await callCli(['export', join(ROOT, 'output'), '--to', 'parquet', '--out', out, '--quiet']);
    await check(out, trueTables(join(ROOT, 'output')));
    const few = join(home, 'few');
    await callCli([
      'export',
      folder,
      '--to',
      'parquet',
      '--tables',
      'dates, numbers',
      '--out',
      few,
      '--quiet',
    ]);
    expect(readdirSync(few)).toEqual(['dates.parquet', 'numbers.parquet']);
  });

  it('say what their columns mean', async () => {
    const file = join(home, 'results-parquet', 'numbers.parquet');
    const facts = await read(`SELECT decode(key), decode(value) FROM parquet_kv_metadata('${file}')`);
    const told = Object.fromEntries(facts as [string, string][]);
    expect(told.unit).toMatch(/^What the number measures: the ISO 4217 code of a currency/);
    expect(Object.keys(told)).toContain('description');
  });
});
