/** Endings that make one word of another, cut off before words are compared. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'suffixes',
  z.object({
    suffix: z.string().regex(/^[a-z]+$/, 'write it in lower case, without a hyphen'),
    /** A word that ends in it, and what is left of that word. */
    example: z.string().min(1),
    stem: z.string().min(1),
  }),
  ['suffix'],
);

/** The longest first, so that "ation" is tried before "ion". */
export const SUFFIXES: readonly string[] = rows
  .map((row) => row.suffix)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
