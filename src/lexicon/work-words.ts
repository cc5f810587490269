/** Words beside the title of a work: what it is ("novel"), that it is called so, and what its maker is known for. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export type WorkWord = 'work' | 'naming' | 'fame';

const rows = loadTable(
  'work-words',
  z.object({
    word: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    kind: z.enum(['work', 'naming', 'fame']),
    example: z.string().min(1),
  }),
  ['word'],
);

export const WORK_WORDS: ReadonlyMap<string, WorkWord> = new Map(rows.map((row) => [row.word, row.kind]));
