/** Nouns whose "that"-clause is what they report: "the accusation that it had hidden losses". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'report-nouns',
  z.object({ lemma: z.string().regex(/^[a-z]+$/, 'write it in lower case'), example: z.string().min(1) }),
  ['lemma'],
);

export const REPORT_NOUNS: ReadonlySet<string> = new Set(rows.map(({ lemma }) => lemma));
