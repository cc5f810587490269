/** Places that speak for a government or an institution: "Moscow", "the White House". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'place-governments',
  z.object({
    place: z.string().regex(/^[a-z0-9. ]+$/, 'write it in lower case, without "the"'),
    /** Who speaks; empty where the place's own name is the name to use ("the Pentagon"). */
    government: z.string(),
    example: z.string().min(1),
  }),
  ['place'],
);

/** Lower-cased place → the name of its government, or null where its own name serves. */
export const PLACE_GOVERNMENTS: ReadonlyMap<string, string | null> = new Map(
  rows.map((row) => [row.place, row.government === '' ? null : row.government]),
);
