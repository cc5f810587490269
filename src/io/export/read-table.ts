/** The rows of a table that a run wrote, with the apostrophes of its text cells taken away again. */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { unescapeText } from '../csv-cell.ts';
import type { TableSchema } from '../schema/field.ts';

/** True cells by column, null where there is none; numbers and days stay in their plain form. */
export type TrueRow = readonly (string | null)[];

/** @throws Error that names the file and the line where it is not what a run writes */
export async function* readTable(folder: string, { name, fields }: TableSchema): AsyncGenerator<TrueRow> {
  const path = join(folder, `${name}.csv`);
  const isText = fields.map(({ type }) => type === 'string');
  const rows = parse({ bom: true, from: 2, record_delimiter: ['\r\n', '\n'] });
  const file = createReadStream(path).on('error', (error) => rows.destroy(error));
  try {
    for await (const cells of file.pipe(rows) as AsyncIterable<string[]>)
      yield cells.map((cell, i) => (cell === '' ? null : isText[i] ? unescapeText(cell) : cell));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}; run whosaid run again to write it anew`);
  } finally {
    file.destroy();
  }
}

/** How many rows a table has. */
export const countRows = async (folder: string, table: TableSchema): Promise<number> => {
  let count = 0;
  for await (const _ of readTable(folder, table)) count += 1;
  return count;
};
