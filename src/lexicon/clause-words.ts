/** Small words that show where a clause begins and what makes it a clause: joiners, finite auxiliaries, subject pronouns. */
import * as z from 'zod';
import { loadTable } from './table.ts';

/**
 * `joins`: coordinates two clauses ("and"). `subordinates`: opens a clause that is claimed as well ("while",
 * "because"). `times`: opens one that is claimed if it is told in the past ("when").
 * `supposes`: opens one that is not ("if").
 * `relative`: opens a clause that hangs on a noun or verb. `finite`: an auxiliary that makes a clause finite.
 * `subject`: a pronoun that can only, or nearly only, be a subject.
 */
export type ClauseWord = 'joins' | 'subordinates' | 'times' | 'supposes' | 'relative' | 'finite' | 'subject';

const rows = loadTable(
  'clause-words',
  z.object({
    form: z.string().regex(/^[a-z']+$/, 'write it in lower case, with straight apostrophes'),
    kind: z.enum(['joins', 'subordinates', 'times', 'supposes', 'relative', 'finite', 'subject']),
    example: z.string().min(1),
  }),
  ['form'],
);

export const CLAUSE_WORDS: ReadonlyMap<string, ClauseWord> = new Map(rows.map((row) => [row.form, row.kind]));
