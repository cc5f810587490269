/** Numbers in words as they stand before units of time and in years ("twenty-four hours", "nineteen ninety-six"). */
import * as z from 'zod';
import { loadTable } from './table.ts';

/** `vague` words ("several") have no value. */
export const SMALL_NUMBERS = loadTable(
  'small-numbers',
  z.object({
    form: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    value: z.string().transform((cell) => (cell === '' ? null : Number(cell))),
    kind: z.enum(['cardinal', 'tens', 'multiplier', 'couple', 'vague', 'ordinal']),
    example: z.string().min(1),
  }),
  ['form'],
);
