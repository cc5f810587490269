/** Words that bodies of many places are named by: "City Council" may be any city's. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'body-words',
  z.object({
    word: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    kind: z.enum(['bound', 'plain']),
    example: z.string().min(1),
  }),
  ['word', 'kind'],
);

const wordsOf = (wanted: 'bound' | 'plain'): ReadonlySet<string> =>
  new Set(rows.filter(({ kind }) => kind === wanted).map(({ word }) => word));

/** Nouns of bodies that belong to a place, or to a greater body. */
export const BOUND_BODY_WORDS = wordsOf('bound');
/** Words before them that tell no place. */
export const PLAIN_BODY_WORDS = wordsOf('plain');
