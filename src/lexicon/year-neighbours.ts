/** Words beside a figure of four digits that make it a year ("since 1745") or something else ("1999 troops"). */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const YEAR_NEIGHBOURS = loadTable(
  'year-neighbours',
  z.object({
    form: z.string().min(1),
    /** Where it stands from the figure. */
    side: z.enum(['before', 'after']),
    /** `year`: older figures are years after it too. `none`: the figure is no year. */
    verdict: z.enum(['year', 'none']),
    example: z.string().min(1),
  }),
  ['form', 'side'],
);

const onSide = (side: 'before' | 'after'): ReadonlyMap<string, 'year' | 'none'> =>
  new Map(YEAR_NEIGHBOURS.filter((row) => row.side === side).map(({ form, verdict }) => [form, verdict]));

export const YEAR_BEFORE = onSide('before');
export const YEAR_AFTER = onSide('after');
