/** Under which names pages tell title, author, publication date, address and site, the best first. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const PAGE_FIELD_ROWS = loadTable(
  'page-fields',
  z.object({
    /** Lower-cased `name`, `property` or `itemprop` of a `<meta>`. */
    name: z.string().regex(/^[^\s\p{Lu}]+$/u, 'lower case, no spaces'),
    field: z.enum(['title', 'author', 'published', 'url', 'source']),
    /** What `found_in` then says. */
    place: z.enum(['opengraph', 'meta']),
    example: z.string().min(1),
  }),
  ['name'],
);

export type PageField = (typeof PAGE_FIELD_ROWS)[number]['field'];
