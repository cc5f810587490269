/** DATA-DICTIONARY.md: every table and column for people, made from the same schema as datapackage.json. */
import { READING_CELLS } from './data-package.ts';
import { RECORD_FILES, TABLES } from './schema/all.ts';
import { describeField, type Field, type TableSchema } from './schema/field.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** What a cell must be, in words. */
const typeOf = ({ type, unique, minimum, maximum }: Field): string =>
  [
    type,
    ...(unique ? ['unique'] : []),
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
  ].join(', ');

const rowOf = (field: Field): string =>
  `| \`${field.name}\` | ${typeOf(field)} | ${cell(describeField(field))} | ${cell(field.example)} |`;

const keysOf = ({ primaryKey, foreignKeys = [] }: TableSchema): string[] => [
  ...(primaryKey ? [`\`${primaryKey}\` names a row.`] : []),
  ...foreignKeys.map(
    ({ field, table, references }) => `\`${field}\` leads to \`${references}\` of \`${table}.csv\`.`,
  ),
];

const tableSection = (table: TableSchema): string =>
  [
    `## ${table.name}.csv`,
    '',
    [table.description, ...keysOf(table)].join(' '),
    '',
    '| column | type | meaning | example |',
    '|---|---|---|---|',
    ...table.fields.map(rowOf),
  ].join('\n');

export const dataDictionary = (): string =>
  `${[
    '# What the columns mean',
    READING_CELLS,
    ...TABLES.map(tableSection),
    '## Other files',
    RECORD_FILES.map(({ path, description }) => `- \`${path}\`: ${description}`).join('\n'),
  ].join('\n\n')}\n`;
