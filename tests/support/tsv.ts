/** Tables of the tests: a head line, then one row a line with tabs between cells. */
import { readFileSync } from 'node:fs';

/** Rows of a table beside this file, by column name. */
export const readTsv = (name: string): Readonly<Record<string, string>>[] => {
  const [head, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head!.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
};
