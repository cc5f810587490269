/** Verbs of what somebody does that is news in itself ("approve", "seize"), not of telling or showing ("release"). */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'deeds',
  z.object({
    /** The base form. */
    verb: z.string().regex(/^[a-z]+$/, 'write the base form in lower case'),
    /** Holds its participle before "by" and a name. */
    example: z.string().min(1),
  }),
  ['verb'],
);

export const DEEDS: ReadonlySet<string> = new Set(rows.map(({ verb }) => verb));
