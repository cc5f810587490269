/** Words that say on which side of a figure the truth lies: "at least", "up to", "or so". */
import * as z from 'zod';
import { BOUNDS } from '../model/number-mention.ts';
import { byFirstWord, byLastWord, type PhraseIndex } from '../text/phrases.ts';
import { phraseWords } from './phrase-words.ts';
import { loadTable } from './table.ts';

const bound = z.enum(BOUNDS).exclude(['exact']);

const rows = loadTable(
  'bounds',
  z.object({
    phrase: z.string().min(1),
    bound,
    /** Of the figure. */
    side: z.enum(['before', 'after']),
    example: z.string().min(1),
  }),
  ['phrase', 'side'],
);

const phrases = (side: 'before' | 'after') =>
  rows
    .filter((row) => row.side === side)
    .map((row) => ({ words: phraseWords(row.phrase), exact: false, tight: false, entry: row.bound }));

export const BOUNDS_BEFORE: PhraseIndex<z.infer<typeof bound>> = byLastWord(phrases('before'));
export const BOUNDS_AFTER: PhraseIndex<z.infer<typeof bound>> = byFirstWord(phrases('after'));
export const BOUND_ROWS = rows;
