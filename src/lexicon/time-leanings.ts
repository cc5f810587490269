/** Words that tell whether a date beside them lies ahead ("due", "will") or behind ("since"), whatever the tense. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const TIME_LEANINGS = loadTable(
  'time-leanings',
  z.object({
    form: z.string().regex(/^'?[a-z]+$/, 'write it in lower case'),
    /** `ahead`: only what it governs lies ahead ("agreed to close Friday", against "agreed Friday"). */
    lean: z.enum(['past', 'future', 'ahead']),
    example: z.string().min(1),
  }),
  ['form'],
);

export const LEANING_WORDS: ReadonlyMap<string, 'past' | 'future' | 'ahead'> = new Map(
  TIME_LEANINGS.map(({ form, lean }) => [form, lean]),
);
