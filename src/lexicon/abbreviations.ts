/** Abbreviations that end in a full stop, and whether a sentence may end with them. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'abbreviations',
  z.object({
    /** Lower case, with its stop. */
    form: z.string().regex(/^[a-z.&'°]+\.$/, 'write it in lower case with its full stop'),
    /**
     * `never`: a name or number follows ("Mr."). `may`: a word that starts sentences ends one after it
     * ("Inc. It"). `place`, `hour`: other words do as well ("Calif. Police said", "5 p.m. Police").
     */
    ends: z.enum(['never', 'may', 'place', 'hour']),
    /** What makes it no plain word: a `capital` ("Miss.", not "miss."), a `digit` after it ("No. 10"). */
    needs: z.enum(['', 'capital', 'digit']),
    example: z.string().min(1),
  }),
  ['form'],
);

type Row = (typeof rows)[number];

export const ABBREVIATION_ROWS: readonly Row[] = rows;

export const ABBREVIATIONS: ReadonlyMap<string, Row['ends']> = new Map(
  rows.map((row) => [row.form, row.ends]),
);

const NEEDS: ReadonlyMap<string, Row['needs']> = new Map(rows.map((row) => [row.form, row.needs]));

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /^[\s#]{1,2}\d/;

/**
 * Whether `word` and the full stop that follows it are one token.
 * @param word as written, without the stop
 * @param after what follows the stop; three characters are enough
 */
export const isAbbreviation = (word: string, after: string): boolean => {
  const needs = NEEDS.get(`${word.toLowerCase()}.`);
  if (needs === undefined) return false;
  if (needs === 'capital') return CAPITAL.test(word);
  return needs === '' || DIGIT.test(after);
};
