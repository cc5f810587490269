/** datapackage.json and the dictionary: as Frictionless Data has it, and true of every cell of output/. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { CLAIMS } from '../../src/io/claims-table.ts';
import { unescapeText } from '../../src/io/csv-cell.ts';
import { dataDictionary } from '../../src/io/data-dictionary.ts';
import { dataPackage } from '../../src/io/data-package.ts';
import { DIFFERENCES } from '../../src/io/differences-table.ts';
import { GROUP_MEMBERS } from '../../src/io/group-members-table.ts';
import { GROUPS } from '../../src/io/groups-table.ts';
import { DATES, NUMBERS } from '../../src/io/mention-tables.ts';
import { QUOTES } from '../../src/io/quotes-table.ts';
import { TABLES } from '../../src/io/schema/all.ts';
import { describeField, type Field } from '../../src/io/schema/field.ts';
import { SPEAKERS } from '../../src/io/speakers-table.ts';
import { STORIES } from '../../src/io/stories-table.ts';
import type { Table } from '../../src/io/table.ts';
import { ROOT } from '../support/records.ts';

const OUTPUT = join(ROOT, 'output');
const PACKAGE = JSON.parse(JSON.stringify(dataPackage('1.2.3')));
const TABULAR = PACKAGE.resources.filter(({ profile }: { profile?: string }) => profile !== undefined);

const rowsOf = (table: string): Record<string, string>[] =>
  parse(readFileSync(join(OUTPUT, `${table}.csv`)), { columns: true, bom: true });

const FORMS: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(yes|no)$/,
};

/** What is wrong with a cell, or null. */
const faultOf = ({ name, type, empty, values, minimum, maximum }: Field, cell: string): string | null => {
  if (cell === '') return empty === undefined ? `${name} is empty` : null;
  if (!FORMS[type].test(cell)) return `${name} is no ${type}: ${cell}`;
  if (values && !Object.hasOwn(values, unescapeText(cell))) return `${name} has no value ${cell}`;
  if (minimum !== undefined && Number(cell) < minimum) return `${name} is below ${minimum}: ${cell}`;
  if (maximum !== undefined && Number(cell) > maximum) return `${name} is above ${maximum}: ${cell}`;
  return null;
};

describe('the schema', () => {
  it('has the columns that are written, in their order', () => {
    const written: readonly Table<never>[] = [
      CLAIMS,
      SPEAKERS,
      STORIES,
      GROUPS,
      GROUP_MEMBERS,
      DIFFERENCES,
      QUOTES,
      NUMBERS,
      DATES,
    ];
    expect(TABLES.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
    for (const [i, { fields }] of TABLES.entries())
      expect(fields.map(({ name }) => name)).toEqual(written[i]!.columns.map(({ name }) => name));
  });

  it.each(
    TABLES.flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.name}`, field] as const)),
  )('%s has an example that it allows, a meaning, and a unit if it is a number', (_, field) => {
    expect(faultOf(field, field.example)).toBeNull();
    expect(field.example).not.toBe('');
    expect(field.description).toMatch(/^[A-Z].{7,}[^.]$/);
    expect(describeField(field)).toMatch(/Empty: .+\.$|Never empty\.$/);
    if (field.type === 'number' || field.type === 'integer') expect(field.unit).toBeTruthy();
  });

  it('tells a cell that it does not allow', () => {
    const claims = TABLES[0]!.fields;
    const fault = (name: string, cell: string) => faultOf(claims.find((field) => field.name === name)!, cell);
    expect(fault('claim_id', '')).toBe('claim_id is empty');
    expect(fault('kind', 'rumour')).toBe('kind has no value rumour');
    expect(fault('date_from', '2024-5')).toBe('date_from is no date: 2024-5');
    expect(fault('confidence', '1.5')).toBe('confidence is above 1: 1.5');
  });
});

describe('datapackage.json', () => {
  it('names each resource once, by a name and a path that the specification allows', () => {
    expect(PACKAGE).toMatchObject({ profile: 'data-package', version: '1.2.3' });
    const names = PACKAGE.resources.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, path } of PACKAGE.resources) {
      expect(name).toMatch(/^[a-z0-9._/-]+$/);
      expect(path).toMatch(/^(?!\/|\.)(?!.*\.\.)[\w./-]+$/);
    }
  });

  it('has schemas of known types, with constraints that their types allow, and keys that lead somewhere', () => {
    expect(TABULAR.length).toBe(9);
    for (const { profile, schema } of TABULAR) {
      expect(profile).toBe('tabular-data-resource');
      expect(schema.missingValues).toEqual(['']);
      for (const { type, constraints } of schema.fields) {
        expect(Object.keys(FORMS)).toContain(type);
        const allowed = ['required', 'unique', ...(type === 'string' ? ['enum'] : ['minimum', 'maximum'])];
        expect(allowed).toEqual(expect.arrayContaining(Object.keys(constraints)));
      }
      const names = schema.fields.map(({ name }: Field) => name);
      if (schema.primaryKey) expect(names).toContain(schema.primaryKey);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        expect(names).toContain(fields);
        const other = TABULAR.find(({ name }: { name: string }) => name === reference.resource);
        expect(other.schema.fields.map(({ name }: Field) => name)).toContain(reference.fields);
      }
    }
  });
});

describe.skipIf(!existsSync(OUTPUT))('output/', () => {
  it.each(TABLES)('$name.csv holds only what its schema allows', ({ name, fields, primaryKey }) => {
    const rows = rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(Object.keys(rows[0]!)).toEqual(fields.map((field) => field.name));
    const faults = rows.flatMap((row) => fields.map((field) => faultOf(field, row[field.name]!)));
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
    if (primaryKey) expect(new Set(rows.map((row) => row[primaryKey])).size).toBe(rows.length);
  });

  it.each(TABLES)('$name.csv has keys that are there in the other table', ({ name, foreignKeys = [] }) => {
    for (const { field, table, references } of foreignKeys) {
      const known = new Set(rowsOf(table).map((row) => row[references]));
      const cells = rowsOf(name).map((row) => row[field]!);
      expect(cells.filter((cell) => cell !== '' && !known.has(cell))).toEqual([]);
      expect(cells.some((cell) => cell !== '')).toBe(true);
    }
  });

  it('has the dictionary that the schema gives, with every column that is written', () => {
    const dictionary = readFileSync(join(OUTPUT, 'DATA-DICTIONARY.md'), 'utf8');
    expect(dictionary).toBe(dataDictionary());
    for (const { name } of TABLES) {
      const section = dictionary.split(`## ${name}.csv\n`)[1]!.split('\n## ')[0]!;
      const columns = [...section.matchAll(/^\| `(\w+)` \|/gm)].map((match) => match[1]);
      expect(columns).toEqual(Object.keys(rowsOf(name)[0]!));
    }
  });
});
