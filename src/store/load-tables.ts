/** Puts the tables that a run has written into the store, in place of the old ones. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { ARTICLES, ATTRIBUTIONS } from '../io/about-tables.ts';
import { CLAIMS } from '../io/claims-table.ts';
import { unescapeSql } from '../io/csv-cell.ts';
import { DIFFERENCES } from '../io/differences-table.ts';
import { GROUP_MEMBERS } from '../io/group-members-table.ts';
import { GROUPS } from '../io/groups-table.ts';
import { DATES, NUMBERS } from '../io/mention-tables.ts';
import { QUOTES } from '../io/quotes-table.ts';
import type { FieldType } from '../io/schema/field.ts';
import { SPEAKERS } from '../io/speakers-table.ts';
import { STORIES } from '../io/stories-table.ts';
import type { Column } from '../io/table.ts';

interface StoredTable {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[];
}

/** What a user can query. */
export const TABLES: readonly StoredTable[] = [
  ARTICLES,
  CLAIMS,
  SPEAKERS,
  STORIES,
  GROUPS,
  GROUP_MEMBERS,
  DIFFERENCES,
  QUOTES,
  NUMBERS,
  DATES,
  ATTRIBUTIONS,
];

const SQL_TYPE: Readonly<Record<FieldType, string>> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'BIGINT',
  date: 'DATE',
  boolean: 'BOOLEAN',
};

/** As SQL writes text. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const name = (column: string): string => `"${column}"`;

/** A cell that a spreadsheet would run has an apostrophe in front: the store has the text itself. */
const value = ({ name: column, type }: StoredTable['columns'][number]): string =>
  type === 'string' ? `${unescapeSql(name(column))} AS ${name(column)}` : name(column);

/** Longer than any row, in bytes: it shows words of one article, some of them twice. */
const LONGEST_ROW = 32_000_000;

const selectFrom = ({ columns }: StoredTable, path: string): string => {
  const types = columns.map((column) => `${literal(column.name)}: '${SQL_TYPE[column.type]}'`).join(', ');
  return (
    `SELECT ${columns.map(value).join(', ')} FROM read_csv(${literal(path)}, header = true, ` +
    `auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', nullstr = '', ` +
    `parallel = false, max_line_size = ${LONGEST_ROW}, ` +
    `buffer_size = ${2 * LONGEST_ROW}, columns = {${types}})`
  );
};

const commentsOn = (table: StoredTable): string[] => [
  `COMMENT ON TABLE ${table.name} IS ${literal(table.description)}`,
  ...table.columns.map(
    (column) => `COMMENT ON COLUMN ${table.name}.${name(column.name)} IS ${literal(column.description)}`,
  ),
];

/** @param pathOf where the table's CSV file lies */
export const loadTables = async (
  connection: DuckDBConnection,
  pathOf: (table: string) => string,
): Promise<void> => {
  const statements = TABLES.flatMap((table) => [
    `CREATE TABLE ${table.name} AS ${selectFrom(table, pathOf(table.name))}`,
    ...commentsOn(table),
  ]);
  await connection.run(statements.join(';\n'));
};
