/** Short forms of given names that do not simply cut the long form's end off: "Bill" for "William". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'nicknames',
  z.object({
    short: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    long: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    example: z.string().min(1),
  }),
  ['short'],
);

/** Lower-cased short form → long form. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(rows.map((row) => [row.short, row.long]));
