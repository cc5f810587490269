/** Adjectives that judge or describe a person and are no part of the post after them: "controversial", "popular". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'stray-adjectives',
  z.object({ form: z.string().regex(/^[a-z]+$/, 'write it in lower case'), example: z.string().min(1) }),
  ['form'],
);

export const STRAY_ADJECTIVES: ReadonlySet<string> = new Set(rows.map(({ form }) => form));
