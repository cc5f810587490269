/** Rows of a table as CSV text: RFC 4180, lines end in CR LF, cells with a lone CR or LF are quoted too. */
import { cellOf } from './csv-cell.ts';
import type { Column, Table } from './table.ts';

/** Excel needs it to see UTF-8. */
const BOM = '\ufeff';

const TO_QUOTE = /[",\r\n]/;

/** csv-stringify takes longer to set itself up for a row than the row takes; there is one for each claim. */
const quoted = (cell: string): string => (TO_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** @param bom whether the file opens with a byte order mark */
export const csvHeader = <Row>({ columns }: Pick<Table<Row>, 'columns'>, bom: boolean): string =>
  `${bom ? BOM : ''}${columns.map(({ name }) => name).join(',')}\r\n`;

export const csvRow = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  `${columns.map(({ value }) => quoted(cellOf(value(row)))).join(',')}\r\n`;

export const csvRows = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  rows.map((row) => csvRow(columns, row)).join('');
