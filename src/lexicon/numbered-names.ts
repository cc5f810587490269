/** Names with a figure in them, which counts nothing: "S&P 500", "7-Eleven", "Six Flags". */
import * as z from 'zod';
import { byFirstWord, type PhraseIndex } from '../text/phrases.ts';
import { phraseWords } from './phrase-words.ts';
import { loadTable } from './table.ts';

const rows = loadTable(
  'numbered-names',
  z.object({
    /** As written, with spaces between its tokens. */
    name: z.string().min(1),
    /** A sentence with no other figure. */
    example: z.string().min(1),
  }),
  ['name'],
);

const phrases = rows.map(({ name }) => ({
  words: phraseWords(name),
  exact: true,
  tight: false,
  entry: phraseWords(name).length,
}));

export const NUMBERED_NAMES: PhraseIndex<number> = byFirstWord(phrases);

/** Tokens of the longest name. */
export const LONGEST_NAME = Math.max(...phrases.map(({ entry }) => entry));

export const NUMBERED_NAME_ROWS = rows;
