/** Which column of a table holds which field: as the configuration says, or else by the columns' names. */
import { type ArticleField, fieldColumns, plainColumnName } from '../../lexicon/column-names.ts';
import { toIsoDate } from '../pages/written-date.ts';
import type { InputProblem } from '../parse-article.ts';

/** Field → name of its column. */
export type ColumnNames = Readonly<Partial<Record<ArticleField, string | undefined>>>;

export interface TableColumns {
  readonly header: readonly string[];
  readonly columns: ReadonlyMap<ArticleField, number>;
}

const problem = (message: string): InputProblem => ({ code: 'input/columns', message });

const listed = (header: readonly string[]): string =>
  header
    .slice(0, 12)
    .map((name) => `"${name}"`)
    .join(', ');

const positionOf = (header: readonly string[], wanted: string): number => {
  const exact = header.indexOf(wanted);
  return exact >= 0 ? exact : header.findIndex((name) => plainColumnName(name) === plainColumnName(wanted));
};

/** @param named what the configuration says, which goes before the names that are known */
export const tableColumns = (header: readonly string[], named: ColumnNames): TableColumns | InputProblem => {
  const columns = fieldColumns(header);
  for (const [field, name] of Object.entries(named) as [ArticleField, string | undefined][]) {
    if (name === undefined) continue;
    const position = positionOf(header, name);
    if (position < 0)
      return problem(
        `there is no column "${name}", which "columns" in the configuration names; there are ${listed(header)}`,
      );
    columns.set(field, position);
  }
  if (!columns.has('text'))
    return problem(
      `no column holds the articles' texts (there are ${listed(header)}); call one "text", or name it with columns: { text: '…' } in pipeline.config.ts`,
    );
  return { header, columns };
};

/** The fields of a row. Columns that are no field are carried along under their own names. */
export const rowFields = (
  { header, columns }: TableColumns,
  cells: readonly string[],
): Record<string, unknown> => {
  const used = new Set(columns.values());
  const extra = header.flatMap((name, i): [string, string][] =>
    used.has(i) || name === '' || !cells[i]?.trim()
      ? []
      : [[columns.has(name as ArticleField) ? `column ${name}` : name, cells[i]!]],
  );
  const fields: Record<string, unknown> = Object.fromEntries(extra);
  for (const [field, column] of columns) fields[field] = cells[column] ?? '';
  const date = toIsoDate(String(fields.published ?? ''));
  return date === null ? fields : { ...fields, published: date };
};
