/** Words that say which period is meant from where the text stands: "last", "next", "the following". */
import * as z from 'zod';
import { loadTable } from './table.ts';

const DIRECTIONS = [
  'last',
  'past',
  'this',
  'next',
  'previous',
  'following',
  'same',
  'latest',
  'recent',
] as const;

export type Direction = (typeof DIRECTIONS)[number];

export const DATE_DIRECTIONS = loadTable(
  'date-directions',
  z.object({
    form: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    direction: z.enum(DIRECTIONS),
    example: z.string().min(1),
  }),
  ['form'],
);
