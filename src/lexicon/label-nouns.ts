/** Nouns that a number after them names, rather than counts: "section 427", "flight 370", "no. 10". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'label-nouns',
  z.object({ word: z.string().regex(/^[a-z]+\.?$/, 'write it in lower case'), example: z.string().min(1) }),
  ['word'],
);

export const LABEL_NOUNS: ReadonlySet<string> = new Set(rows.map(({ word }) => word));
export const LABEL_NOUN_ROWS = rows;
