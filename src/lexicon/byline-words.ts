/** Words that stand in a byline beside the names, and in no name: where a writer's name ends. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const BYLINE_WORD_ROWS = loadTable(
  'byline-words',
  z.object({
    word: z.string().regex(/^[a-z]+$/, 'lower-case letters only'),
    /** `role`: what the writer is. `outlet`: whom for. `label`: what the page says around it. */
    kind: z.enum(['role', 'outlet', 'label']),
    example: z.string().min(1),
  }),
  ['word'],
);

const KINDS = new Map(BYLINE_WORD_ROWS.map(({ word, kind }) => [word, kind]));

export type BylineWord = (typeof BYLINE_WORD_ROWS)[number]['kind'];

/** What a word of a byline is, if it is no name. */
export const bylineWord = (word: string): BylineWord | undefined => KINDS.get(word.toLowerCase());
