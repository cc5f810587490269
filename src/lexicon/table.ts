/**
 * Tables of words: tab-separated, one header line, `#` starts a comment line. A bad cell stops the program
 * with file, line and column: tables ship with the package, so a bad one is a programmer's error.
 */
import * as z from 'zod';
import { plainColumns } from './is-plain.ts';
import { IS_BUILT, readTextResource } from './resource.ts';

/** Checking few rows once costs less than making code for it. */
z.config({ jitless: true });

/**
 * The rows of `lexicon/en/<name>.tsv`, each checked against `schema`: in the built package only where the check also
 * makes a value of a cell, since it takes a tenth of the start. Empty cells are empty strings.
 * @param key the column, or columns, that no two rows may share
 * @throws with file, line and column when a row has the wrong number of cells, a bad value or a used key
 */
export const loadTable = <Row extends z.ZodType>(
  name: string,
  schema: Row,
  key: readonly string[],
): readonly z.infer<Row>[] =>
  parseTable(`${name}.tsv`, readTextResource(`lexicon/en/${name}.tsv`), schema, key, IS_BUILT);

/**
 * As `loadTable`, from a text; `file` is for messages.
 * @param isChecked the text passed before
 */
export const parseTable = <Row extends z.ZodType>(
  file: string,
  text: string,
  schema: Row,
  key: readonly string[],
  isChecked = false,
): readonly z.infer<Row>[] => {
  const lines = text.split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  const columns = isChecked ? plainColumns(schema) : null;
  const isPassed = columns !== null && columns.length === header.length;
  const seen = new Map<string, number>();
  const rows: z.infer<Row>[] = [];
  lines.forEach((line, index) => {
    if (index === 0 || line === '' || line.startsWith('#')) return;
    const where = `${file}:${index + 1}`;
    const cells = line.split('\t');
    if (cells.length !== header.length)
      throw new Error(
        `${where}: ${cells.length} cells, but the header has ${header.length}; separate by tabs`,
      );
    const row = Object.fromEntries(header.map((column, i) => [column, cells[i]!]));
    const id = key.map((column) => row[column]).join('\t');
    const before = seen.get(id);
    if (before !== undefined)
      throw new Error(`${where}: "${id}" stands in line ${before} already; remove one of them`);
    seen.set(id, index + 1);
    if (isPassed) {
      rows.push(row as z.infer<Row>);
      return;
    }
    const checked = schema.safeParse(row);
    if (!checked.success) {
      const issue = checked.error.issues[0]!;
      throw new Error(`${where}: column "${issue.path.join('.')}": ${issue.message}`);
    }
    rows.push(checked.data);
  });
  return rows;
};
