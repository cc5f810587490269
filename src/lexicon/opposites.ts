/** Sets of synonyms that exclude each other when said of one thing: what rose did not fall. */
import * as z from 'zod';
import { CONCEPT_OF } from './synonyms.ts';
import { loadTable } from './table.ts';

const concepts = new Set(CONCEPT_OF.values());
const concept = z.string().refine((name) => concepts.has(name), 'no such concept in synonyms.tsv');

const rows = loadTable('opposites', z.object({ concept, opposite: concept, example: z.string().min(1) }), [
  'concept',
  'opposite',
]);

const OPPOSITES = new Map<string, Set<string>>();
const add = (a: string, b: string): void => {
  OPPOSITES.set(a, (OPPOSITES.get(a) ?? new Set()).add(b));
};
for (const row of rows) {
  add(row.concept, row.opposite);
  add(row.opposite, row.concept);
}

/** The concepts that exclude this one; undefined for most. */
export const oppositesOf = (concept: string): ReadonlySet<string> | undefined => OPPOSITES.get(concept);
