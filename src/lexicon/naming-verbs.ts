/** Verbs that give something a name in somebody's own words: "branded the plan “a gift to the banks”". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'naming-verbs',
  z.object({
    form: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    example: z.string().min(1),
  }),
  ['form'],
);

export const NAMING_VERBS: ReadonlySet<string> = new Set(rows.map((row) => row.form));
