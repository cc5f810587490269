/** Nouns that name a speaker who is no single person: organisations, groups, documents. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export type SpeakerNoun = 'organization' | 'group' | 'document';

const rows = loadTable(
  'speaker-nouns',
  z.object({
    form: z.string().regex(/^[a-z-]+$/, 'write it in lower case'),
    type: z.enum(['organization', 'group', 'document']),
    example: z.string().min(1),
  }),
  ['form'],
);

export const SPEAKER_NOUNS: ReadonlyMap<string, SpeakerNoun> = new Map(
  rows.map((row) => [row.form, row.type]),
);
