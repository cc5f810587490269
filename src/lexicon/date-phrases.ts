/** Fixed phrases of time: "these days" (the present), "annually" (a set), and names that only look like dates. */
import * as z from 'zod';
import { phraseIndex } from './phrase-index.ts';
import { loadTable } from './table.ts';

const phrase = z.string().regex(/^[a-z0-9' -]+$/, 'write it in lower case');
const example = z.string().min(1);

export const DATE_REFERENCES = loadTable(
  'date-references',
  z.object({ phrase, value: z.enum(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF']), example }),
  ['phrase'],
);

export const DATE_SETS = loadTable(
  'date-sets',
  z.object({ phrase, value: z.string().regex(/^PT?\d+[HDWMY]$/, 'a TIMEX3 period, like P1W'), example }),
  ['phrase'],
);

/** Titles and terms that hold a date word and are no date: "USA Today". */
export const DATE_LOOKALIKES = loadTable('date-lookalikes', z.object({ phrase, example }), ['phrase']);

export const REFERENCE_INDEX = phraseIndex(DATE_REFERENCES);
export const SET_INDEX = phraseIndex(DATE_SETS);
export const LOOKALIKE_INDEX = phraseIndex(DATE_LOOKALIKES);
