/** Words that share their stem with a set of synonyms and nothing else: "journalist" is no "journey". */
import * as z from 'zod';
import { CONCEPT_OF } from './synonyms.ts';
import { loadTable } from './table.ts';

const concepts = new Set(CONCEPT_OF.values());

const rows = loadTable(
  'lookalikes',
  z.object({
    /** The base form, or a form that has a meaning of its own ("according"). */
    word: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    /** The set whose stem it shares. */
    looks_like: z.string().refine((name) => concepts.has(name), 'no such concept in synonyms.tsv'),
    /** Holds the word, and none of the set. */
    example: z.string().min(1),
  }),
  ['word'],
);

export const LOOKALIKES: ReadonlySet<string> = new Set(rows.map(({ word }) => word));
