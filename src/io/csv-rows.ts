/** Rows of a table as CSV text: RFC 4180, lines end in CR LF, cells with a lone CR or LF are quoted too. */
import { stringify } from 'csv-stringify/sync';
import { cellOf } from './csv-cell.ts';
import type { Column, Table } from './table.ts';

const OPTIONS = { record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const;

/** Excel needs it to see UTF-8. */
const BOM = '\ufeff';

/** @param bom whether the file opens with a byte order mark */
export const csvHeader = <Row>({ columns }: Pick<Table<Row>, 'columns'>, bom: boolean): string =>
  `${bom ? BOM : ''}${columns.map(({ name }) => name).join(',')}\r\n`;

export const csvRows = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  rows.length === 0
    ? ''
    : stringify(
        rows.map((row) => columns.map(({ value }) => cellOf(value(row)))),
        OPTIONS,
      );
