/** Adverbs that attribute what they stand in to nobody in particular: "reportedly", "allegedly". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'hearsay-adverbs',
  z.object({
    adverb: z.string().regex(/^[a-z]+ly$/, 'write it in lower case'),
    example: z.string().min(1),
  }),
  ['adverb'],
);

export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(rows.map((row) => row.adverb));
