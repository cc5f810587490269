/** Bodies that news of any place means by these names alone, with the letters they go by. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'known-bodies',
  z.object({
    name: z
      .string()
      .regex(/^[a-z ]+$/, 'write it in lower case; "justice department", not "department of justice"'),
    short: z.string().regex(/^[a-z]*$/, 'write it in lower case'),
    example: z.string().min(1),
  }),
  ['name'],
);

export const KNOWN_BODIES: ReadonlySet<string> = new Set(rows.map(({ name }) => name));

/** "fda" → "food and drug administration". */
export const KNOWN_SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  rows.filter(({ short }) => short !== '').map(({ name, short }) => [short, name]),
);
