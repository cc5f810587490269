/** The commonest words of English that are common in no other language: by which English is told at a glance. */
import * as z from 'zod';
import { loadTable } from './table.ts';

export const ENGLISH_WORD_ROWS = loadTable(
  'english-words',
  z.object({ word: z.string().regex(/^[a-z]+$/, 'lower-case letters only'), example: z.string().min(1) }),
  ['word'],
);

export const ENGLISH_WORDS: ReadonlySet<string> = new Set(ENGLISH_WORD_ROWS.map(({ word }) => word));
