/** Tables as CSV again, in the form that a certain program wants: its delimiter, its decimal mark, its escapes. */
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify/sync';
import { escapeText } from '../csv-cell.ts';
import type { FieldType, TableSchema } from '../schema/field.ts';
import { readTable } from './read-table.ts';

export interface CsvForm {
  readonly delimiter: string;
  /** Whether the file opens with a byte order mark, which Excel needs to see UTF-8. */
  readonly bom: boolean;
  /** Whether 6.1 is written 6,1: Excel takes the other for a date where the decimal mark is a comma. */
  readonly decimalComma: boolean;
  /** Whether text stands as it is, even what a spreadsheet would run. */
  readonly unescaped: boolean;
}

/** Rows that are turned into text at once. */
const BATCH = 500;

const cellIn = (form: CsvForm, type: FieldType, cell: string | null): string => {
  if (cell === null) return '';
  if (type === 'number' && form.decimalComma) return cell.replace('.', ',');
  return type === 'string' && !form.unescaped ? escapeText(cell, form.delimiter) : cell;
};

interface Counter {
  rows: number;
}

async function* csvText(
  folder: string,
  table: TableSchema,
  form: CsvForm,
  counter: Counter,
): AsyncGenerator<string> {
  const options = { delimiter: form.delimiter, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;
  if (form.bom) yield '\ufeff';
  let batch: string[][] = [table.fields.map(({ name }) => name)];
  for await (const row of readTable(folder, table)) {
    batch.push(row.map((cell, i) => cellIn(form, table.fields[i]!.type, cell)));
    counter.rows += 1;
    if (batch.length < BATCH) continue;
    yield stringify(batch, options);
    batch = [];
  }
  yield stringify(batch, options);
}

/** @returns how many rows there are */
export const writeCsv = async (
  folder: string,
  table: TableSchema,
  form: CsvForm,
  file: Writable,
): Promise<number> => {
  const counter: Counter = { rows: 0 };
  await pipeline(csvText(folder, table, form, counter), file);
  return counter.rows;
};
