/** Words for stretches of time, and how TIMEX3 writes them in a duration. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const;

export type TimeUnit = (typeof UNITS)[number];

export const TIME_UNITS = loadTable(
  'time-units',
  z.object({
    form: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    unit: z.enum(UNITS),
    number: z.enum(['one', 'many']),
    example: z.string().min(1),
  }),
  ['form'],
);
