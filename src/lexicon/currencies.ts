/** Names, symbols and codes of currencies, and the ISO 4217 code that they stand for. */
import * as z from 'zod';
import { byFirstWord, byLastWord, type Phrase, type PhraseIndex } from '../text/phrases.ts';
import { cellForms, phraseWords } from './phrase-words.ts';
import { loadTable } from './table.ts';

const rows = loadTable(
  'currencies',
  z.object({
    /** ISO 4217; a singular English name where the form names no one currency ("franc", "cent"). */
    unit: z.string().regex(/^(?:[A-Z]{3}|[a-z]+)$/, 'an ISO 4217 code, or a name in lower case'),
    /** After the amount, in any case: "dollars". */
    names: z.string(),
    /** Before the amount, as written: "$", "US$". */
    before: z.string(),
    /** After the amount, as written: "5 €". */
    after: z.string(),
    example: z.string().min(1),
  }),
  ['unit'],
);

const symbols = (cell: string, unit: string): Phrase<string>[] =>
  cellForms(cell).map((form) => ({
    words: phraseWords(form),
    exact: true,
    tight: !form.includes(' '),
    entry: unit,
  }));

/** What stands after an amount. */
export const CURRENCY_AFTER: PhraseIndex<string> = byFirstWord(
  rows.flatMap(({ unit, names, after }) => [
    ...cellForms(names).map((name) => ({
      words: phraseWords(name),
      exact: false,
      tight: false,
      entry: unit,
    })),
    ...symbols(after, unit),
  ]),
);

/** What stands before an amount. */
export const CURRENCY_BEFORE: PhraseIndex<string> = byLastWord(
  rows.flatMap(({ unit, before }) => symbols(before, unit)),
);

/** ISO 4217, and the names of units without a code. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(rows.map(({ unit }) => unit));

const IS_CODE = /^[A-Z]{3}$/;

/** Three letters that may be glued to the amount: "VND500,000", "CFA500". */
export const GLUED_CODES: ReadonlySet<string> = new Set(
  rows.flatMap(({ unit, before }) => [unit, ...cellForms(before)]).filter((form) => IS_CODE.test(form)),
);

export const CURRENCY_ROWS = rows;
