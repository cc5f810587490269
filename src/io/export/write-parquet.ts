/** Tables as Parquet files with real types, by DuckDB. What a text cell holds stands there without its escape. */
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { unescapeSql } from '../csv-cell.ts';
import { describeField, type Field, type FieldType, type TableSchema } from '../schema/field.ts';
import { countRows } from './read-table.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const named = (name: string): string => `"${name}"`;

const TYPED: Readonly<Record<FieldType, (cell: string) => string>> = {
  string: unescapeSql,
  // Every number of the tables was written from a double: none is lost.
  number: (cell) => `CAST(${cell} AS DOUBLE)`,
  integer: (cell) => `CAST(${cell} AS BIGINT)`,
  date: (cell) => `CAST(${cell} AS DATE)`,
  boolean: (cell) => `${cell} = 'yes'`,
};

/** The longest row that is read, in bytes: longer than the longest article that a run reads by itself. */
const LONGEST_ROW = 64_000_000;

const reading = (path: string, fields: readonly Field[]): string =>
  [
    `read_csv(${quoted(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"'`,
    `nullstr = '', strict_mode = true, parallel = false`,
    `max_line_size = ${LONGEST_ROW}, buffer_size = ${4 * LONGEST_ROW}`,
    `columns = {${fields.map(({ name }) => `${quoted(name)}: 'VARCHAR'`).join(', ')}})`,
  ].join(', ');

/** What each column means goes with the file. */
const metadata = ({ description, fields }: TableSchema): string =>
  [
    `description: ${quoted(description)}`,
    ...fields.map((field) => `${named(field.name)}: ${quoted(describeField(field))}`),
  ].join(', ');

const copying = (from: string, table: TableSchema, to: string): string => {
  const columns = table.fields.map(({ name, type }) => `${TYPED[type](named(name))} AS ${named(name)}`);
  return (
    `COPY (SELECT ${columns.join(', ')} FROM ${reading(from, table.fields)}) TO ${quoted(to)} ` +
    `(FORMAT parquet, COMPRESSION zstd, KV_METADATA {${metadata(table)}})`
  );
};

const connect = async (): Promise<DuckDBConnection> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', {
    // The same bytes every time; nothing is looked for on the network.
    threads: '1',
    preserve_insertion_order: 'true',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  return instance.connect();
};

/** @param placeOf the path that a table is written to */
export const writeParquet = async (
  folder: string,
  tables: readonly TableSchema[],
  placeOf: (name: string) => string,
): Promise<number> => {
  const connection = await connect();
  let rows = 0;
  try {
    for (const table of tables) {
      const from = join(folder, `${table.name}.csv`);
      const expected = await countRows(folder, table);
      const { rowsChanged } = await connection.run(copying(from, table, placeOf(table.name)));
      // DuckDB passes over a last row that is broken.
      if (rowsChanged !== expected)
        throw new Error(`${from}: ${expected} rows were read, but ${rowsChanged} written; please report it`);
      rows += rowsChanged;
    }
  } finally {
    connection.closeSync();
  }
  return rows;
};
