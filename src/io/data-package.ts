/** datapackage.json: what every output file is, as Frictionless Data describes it, column by column. */
import { RECORD_FILES, type RecordFile, TABLES } from './schema/all.ts';
import { describeField, type Field, type ForeignKey, type TableSchema } from './schema/field.ts';

const constraintsOf = ({ type, empty, unique, minimum, maximum, values }: Field) => ({
  ...(empty === undefined ? { required: true } : {}),
  ...(unique ? { unique } : {}),
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
  ...(values && type === 'string' ? { enum: Object.keys(values) } : {}),
});

const fieldOf = (field: Field) => {
  const { name, type, link, example } = field;
  return {
    name,
    type,
    ...(link ? { format: 'uri' } : {}),
    ...(type === 'boolean' ? { trueValues: ['yes'], falseValues: ['no'] } : {}),
    description: describeField(field),
    example,
    constraints: constraintsOf(field),
  };
};

const foreignKeyOf = ({ field, table, references }: ForeignKey) => ({
  fields: field,
  reference: { resource: table, fields: references },
});

const tableResource = ({ name, description, fields, primaryKey, foreignKeys }: TableSchema) => ({
  name,
  path: `${name}.csv`,
  description,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: fields.map(fieldOf),
    missingValues: [''],
    ...(primaryKey ? { primaryKey } : {}),
    ...(foreignKeys ? { foreignKeys: foreignKeys.map(foreignKeyOf) } : {}),
  },
});

const MEDIA: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  ndjson: 'application/x-ndjson',
};

const recordResource = ({ path, description }: RecordFile) => {
  const format = path.slice(path.lastIndexOf('.') + 1);
  return {
    name: path.toLowerCase().replace('.', '-'),
    path,
    // Not a table: validators would guess its columns from the first lines.
    type: 'file',
    description,
    format,
    mediatype: MEDIA[format],
    encoding: 'utf-8',
  };
};

/** How to read a cell of any table. */
export const READING_CELLS =
  'A text cell that a spreadsheet would run as a formula, or that begins with an apostrophe, has an ' +
  'apostrophe in front, and so has what follows a semicolon, bar, tab or line break in it: take one apostrophe away ' +
  'at each of these places to get the text. NUL and lone surrogates stand as ' +
  'U+FFFD. Numbers are plain; empty cells are unknown values. Offsets count UTF-16 units, ends exclusive.';

export const dataPackage = (version: string) => ({
  profile: 'data-package',
  name: 'whosaid-output',
  title: 'Claims of news articles, and where sources differ',
  description: READING_CELLS,
  version,
  resources: [...TABLES.map(tableResource), ...RECORD_FILES.map(recordResource)],
});
