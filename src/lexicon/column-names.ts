/** Under which names the columns of a table hold the fields of an article, the best first. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const COLUMN_NAME_ROWS = loadTable(
  'column-names',
  z.object({
    /** Lower-cased, letters and digits only. */
    name: z.string().regex(/^[a-z0-9]+$/, 'lower-case letters and digits only'),
    field: z.enum(['id', 'text', 'title', 'published', 'source', 'url', 'author']),
    example: z.string().min(1),
  }),
  ['name'],
);

export type ArticleField = (typeof COLUMN_NAME_ROWS)[number]['field'];

/** "Published_At" and "published at" are one name. */
export const plainColumnName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const RANK = new Map(COLUMN_NAME_ROWS.map(({ name, field }, rank) => [name, { field, rank }]));

/** For each field the position of the column that holds it best. */
export const fieldColumns = (header: readonly string[]): Map<ArticleField, number> => {
  const best = new Map<ArticleField, { readonly column: number; readonly rank: number }>();
  header.forEach((name, column) => {
    const known = RANK.get(plainColumnName(name));
    const before = known && best.get(known.field);
    if (known && (!before || known.rank < before.rank)) best.set(known.field, { column, rank: known.rank });
  });
  return new Map([...best].map(([field, { column }]) => [field, column]));
};
