/** Units of measurement by name and by symbol. */
import * as z from 'zod';
import { byFirstWord, type PhraseIndex } from '../text/phrases.ts';
import { cellForms, phraseWords } from './phrase-words.ts';
import { loadTable } from './table.ts';

const rows = loadTable(
  'units',
  z.object({
    /** Singular English name. */
    unit: z.string().min(1),
    /** In any case. */
    names: z.string(),
    /** As written: "mW" is no "MW". */
    symbols: z.string(),
    example: z.string().min(1),
  }),
  ['unit'],
);

export interface Unit {
  readonly name: string;
  readonly symbol: boolean;
}

export const UNITS: PhraseIndex<Unit> = byFirstWord(
  rows.flatMap(({ unit, names, symbols }) => [
    ...cellForms(names).map((form) => ({
      words: phraseWords(form),
      exact: false,
      tight: false,
      entry: { name: unit, symbol: false },
    })),
    ...cellForms(symbols).map((form) => ({
      words: phraseWords(form),
      exact: true,
      tight: !form.includes(' '),
      entry: { name: unit, symbol: true },
    })),
  ]),
);

export const UNIT_ROWS = rows;
