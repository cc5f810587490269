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

const csvRow = <Row>(columns: readonly Column<Row>[], row: Row): string =>
  `${columns.map(({ value }) => quoted(cellOf(value(row)))).join(',')}\r\n`;

export const csvRows = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  rows.map((row) => csvRow(columns, row)).join('');

/** One value as a cell. */
export const csvCell = (value: string | number | null): string => quoted(cellOf(value));

/** A row in which some cells are not known yet: the stretches between them, to the end of the row. */
export const csvRowWithGaps = <Row>(
  columns: readonly Column<Row>[],
  row: Row,
  gaps: ReadonlySet<string>,
): string[] => {
  const pieces: string[] = [];
  let piece = '';
  columns.forEach(({ name, value }, i) => {
    if (i > 0) piece += ',';
    if (gaps.has(name)) {
      pieces.push(piece);
      piece = '';
    } else piece += csvCell(value(row));
  });
  return [...pieces, `${piece}\r\n`];
};

/** @param cells one for each gap, in order, as they stand in the text */
export const fillGaps = (pieces: readonly string[], cells: readonly string[]): string =>
  pieces.map((piece, i) => `${piece}${cells[i] ?? ''}`).join('');
