/** What a column is, told once: every description of the tables, for people or programs, is made from this. */

/** As Frictionless Data names them. */
export type FieldType = 'string' | 'number' | 'integer' | 'date' | 'boolean';

export interface FieldFacts {
  /** A cell as it could stand in the table. */
  readonly example: string;
  /** What an empty cell means; absent where no cell is empty. */
  readonly empty?: string;
  /** Every value that the column can have, each with its meaning. */
  readonly values?: Readonly<Record<string, string>>;
  /** What a number counts. */
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly unique?: true;
  /** Holds whole sentences: such a column is wide. */
  readonly long?: true;
  /** Holds an address that a click may follow. */
  readonly link?: true;
}

export interface Field<Name extends string = string> extends FieldFacts {
  readonly name: Name;
  readonly type: FieldType;
  readonly description: string;
}

/** Cells of these columns stand in a column of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly references: string;
}

export interface TableSchema<Name extends string = string> {
  /** The file's name without `.csv`. */
  readonly name: string;
  readonly description: string;
  /** In the order of the columns, which is a contract. */
  readonly fields: readonly Field<Name>[];
  /** The column that names a row. */
  readonly primaryKey?: NoInfer<Name>;
  readonly foreignKeys?: readonly ForeignKey[];
}

export const field = <const Name extends string>(
  name: Name,
  type: FieldType,
  description: string,
  facts: FieldFacts,
): Field<Name> => ({ name, type, description, ...facts });

/** Gives a schema its type, with the names of its columns. */
export const tableSchema = <const Name extends string>(schema: TableSchema<Name>): TableSchema<Name> =>
  schema;

/** A description with everything that a reader of the column has to know. */
export const describeField = ({ description, unit, empty, values }: Field): string =>
  [
    `${description}.`,
    ...(unit ? [`Unit: ${unit}.`] : []),
    ...(values
      ? [
          `Values: ${Object.entries(values)
            .map(([value, meaning]) => `${value} (${meaning})`)
            .join('; ')}.`,
        ]
      : []),
    empty ? `Empty: ${empty}.` : 'Never empty.',
  ].join(' ');
