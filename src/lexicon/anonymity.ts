/** Words by which a report keeps a source's name back: "people familiar with the matter". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'anonymity',
  z.object({
    word: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    example: z.string().min(1),
  }),
  ['word'],
);

export const ANONYMITY: ReadonlySet<string> = new Set(rows.map((row) => row.word));
