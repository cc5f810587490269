/** Words before a date that belong to it: "early", "the end of", "nearly". */
import * as z from 'zod';
import { DATE_MODS } from '../model/date-mention.ts';
import { phraseIndex } from './phrase-index.ts';
import { loadTable } from './table.ts';

const answer = z.enum(['yes', 'no']);

/** `of`: what it shades. `the`: takes in a "the" before it. `dash`: may be joined by a hyphen ("mid-1996"). */
export const DATE_MODIFIERS = loadTable(
  'date-modifiers',
  z.object({
    phrase: z.string().regex(/^[a-z ]+$/, 'write it in lower case'),
    mod: z.enum([...DATE_MODS, '']),
    of: z.enum(['point', 'clock', 'length']),
    the: answer,
    dash: answer,
    example: z.string().min(1),
  }),
  ['phrase', 'of'],
);

export type DateModifier = (typeof DATE_MODIFIERS)[number];

const indexFor = (of: DateModifier['of']) => phraseIndex(DATE_MODIFIERS.filter((row) => row.of === of));

/** One index per what is shaded, since "about" shades clocks and lengths. */
export const MODIFIER_INDEX = {
  point: indexFor('point'),
  clock: indexFor('clock'),
  length: indexFor('length'),
};
