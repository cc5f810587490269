/** Words that stand in for each other in news: "approved" and "passed", "envoy" and "diplomat". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'synonyms',
  z.object({
    /** A name for the set, used as its key. */
    concept: z.string().regex(/^[a-z_]+$/, 'write it in lower case'),
    /** Base forms, separated by spaces. No word stands in two sets. */
    words: z.string().transform((cell) => cell.split(' ')),
    /** Holds at least two of the words, or one of them twice. */
    example: z.string().min(1),
  }),
  ['concept'],
);

const pairs = rows.flatMap(({ concept, words }) => words.map((word) => [word, concept] as const));
const twice = pairs.find(([word], i) => pairs.findIndex(([other]) => other === word) !== i);
if (twice !== undefined)
  throw new Error(
    `synonyms.tsv: "${twice[0]}" stands in two sets; remove it from "${twice[1]}" or the other`,
  );

/** Base form → the set's concept. */
export const CONCEPT_OF: ReadonlyMap<string, string> = new Map(pairs);
