/** Given names and surnames of very many: two people called "John Smith" are no surprise. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const rows = loadTable(
  'common-names',
  z.object({
    name: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    part: z.enum(['given', 'surname']),
    example: z.string().min(1),
  }),
  ['name', 'part'],
);

const namesOf = (wanted: 'given' | 'surname'): ReadonlySet<string> =>
  new Set(rows.filter(({ part }) => part === wanted).map(({ name }) => name));

export const COMMON_GIVEN = namesOf('given');
export const COMMON_SURNAMES = namesOf('surname');
