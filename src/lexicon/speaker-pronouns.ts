/** Pronouns that stand for a speaker, and what they point to. */
import * as z from 'zod';
import { loadTable } from './table.ts';

/** `self`: whoever is speaking. `relative`: the noun just before. `other`: nobody in particular. */
export type PronounPoints = 'male' | 'female' | 'plural' | 'thing' | 'self' | 'relative' | 'other';

const rows = loadTable(
  'speaker-pronouns',
  z.object({
    form: z.string().regex(/^[a-z]+$/, 'write it in lower case'),
    points: z.enum(['male', 'female', 'plural', 'thing', 'self', 'relative', 'other']),
    example: z.string().min(1),
  }),
  ['form'],
);

export const SPEAKER_PRONOUNS: ReadonlyMap<string, PronounPoints> = new Map(
  rows.map((row) => [row.form, row.points]),
);
