/** datapackage.json: what every output file is, as Frictionless Data describes it, column by column. */
import { CLAIMS } from './claims-table.ts';
import { DIFFERENCES } from './differences-table.ts';
import { GROUPS } from './groups-table.ts';
import { DATES, NUMBERS } from './mention-tables.ts';
import { QUOTES } from './quotes-table.ts';
import type { Column, Table } from './table.ts';

const fieldOf = ({ name, type, description }: Pick<Column<never>, 'name' | 'type' | 'description'>) => ({
  name,
  type,
  description,
});

/** Which column of a table points to which other table. */
const REFERENCES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  numbers: [['claim_id', 'claims']],
  dates: [['claim_id', 'claims']],
  quotes: [['claim_id', 'claims']],
  differences: [['group_id', 'groups']],
};

/** Which column names a row of a table. */
const KEYS: Readonly<Record<string, string>> = { claims: 'claim_id', groups: 'group_id' };

const tableResource = <Row>({ name, description, columns }: Table<Row>) => ({
  name,
  path: `${name}.csv`,
  description,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columns.map(fieldOf),
    missingValues: [''],
    ...(KEYS[name] ? { primaryKey: KEYS[name] } : {}),
    ...(REFERENCES[name]
      ? {
          foreignKeys: REFERENCES[name].map(([fields, resource]) => ({
            fields,
            reference: { resource, fields },
          })),
        }
      : {}),
  },
});

const recordResource = (path: string, description: string) => ({
  name: path.replace('.', '-'),
  path,
  description,
  format: path.endsWith('.ndjson') ? 'ndjson' : 'json',
  mediatype: path.endsWith('.ndjson') ? 'application/x-ndjson' : 'application/json',
  encoding: 'utf-8',
});

const ESCAPE =
  'A text cell that a spreadsheet would run as a formula, or that begins with an apostrophe, has an ' +
  'apostrophe in front: take one leading apostrophe away to get the text. NUL and lone surrogates stand as ' +
  'U+FFFD. Numbers are plain; empty cells are unknown values. Offsets count UTF-16 units, ends exclusive.';

export const dataPackage = (version: string) => ({
  profile: 'data-package',
  name: 'whosaid-output',
  title: 'Claims of news articles, and where sources differ',
  description: ESCAPE,
  version,
  resources: [
    tableResource(CLAIMS),
    tableResource(GROUPS),
    tableResource(DIFFERENCES),
    tableResource(QUOTES),
    tableResource(NUMBERS),
    tableResource(DATES),
    recordResource('claims.json', 'Every claim with its speaker, numbers and dates, as one list'),
    recordResource('claims.ndjson', 'The same, one claim a line'),
    recordResource('groups.ndjson', 'Every group with its claims, differences and links, one a line'),
    recordResource(
      'articles.ndjson',
      'Every article with all that was found in it, one a line; text_sha256 is the digest of its text as UTF-8, ' +
        'text_file the copy of a text that was taken out of another format',
    ),
    recordResource('run.json', 'What made these files: version, digests, counts, diagnostics, times'),
  ],
});
