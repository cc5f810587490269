/** Abbreviations that end in a full stop, and whether a sentence may end with them. */
import { z } from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'abbreviations',
  z.object({
    /** Lower case, with its stop. */
    form: z.string().regex(/^[a-z.&']+\.$/, 'write it in lower case with its full stop'),
    /** `never`: a name or number follows ("Mr."). `may`: a capital after it starts a sentence ("Inc."). */
    ends: z.enum(['never', 'may']),
    example: z.string().min(1),
  }),
  ['form'],
);

export const ABBREVIATIONS: ReadonlyMap<string, 'never' | 'may'> = new Map(
  rows.map((row) => [row.form, row.ends]),
);
