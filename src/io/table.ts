/** What a table is: named columns with types and descriptions, each with the way to fill it. */
import { describeField, type FieldType, type TableSchema } from './schema/field.ts';

type Cell = string | number | null;

export interface Column<Row> {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
  readonly value: (row: Row) => Cell;
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
  type: FieldType,
  description: string,
  value: Column<Row>['value'],
): Column<Row> => ({ name, type, description, value });

/** How to fill every column that a schema has. */
export type Filling<Schema, Row> =
  Schema extends TableSchema<infer Name> ? Readonly<Record<Name, (row: Row) => Cell>> : never;

export const tableOf = <Name extends string, Row>(
  { name, description, fields }: TableSchema<Name>,
  values: Readonly<Record<Name, (row: Row) => Cell>>,
): Table<Row> => ({
  name,
  description,
  columns: fields.map((field) => column(field.name, field.type, describeField(field), values[field.name])),
});
