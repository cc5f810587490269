/** What a table is: named columns with types and descriptions, each with the way to fill it. */

/** As Frictionless Data names them. */
export type ColumnType = 'string' | 'number' | 'integer' | 'date';

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
  readonly value: (row: Row) => string | number | null;
}

export interface Table<Row> {
  /** The file's name without `.csv`. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
}

/** A column; those who read a table of columns see name, type, meaning, source in one line. */
export const column = <Row>(
  name: string,
  type: ColumnType,
  description: string,
  value: Column<Row>['value'],
): Column<Row> => ({ name, type, description, value });
