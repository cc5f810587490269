/** Names of months, weekdays, seasons, parts of the day, days told from today, and time zones. */
import * as z from 'zod';
import { loadTable } from './table.ts';

const form = z.string().regex(/^[a-z]+\.?$/, 'write it in lower case');
const example = z.string().min(1);

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

const dayPart = z.enum(['MO', 'MI', 'AF', 'EV', 'NI']);

/** `alone`: `yes` may stand without a day, `no` is a common word or name too ("may"), `short` needs a day or year. */
export const MONTHS = loadTable(
  'months',
  z.object({
    form,
    month: z.coerce.number().int().min(1).max(12),
    alone: z.enum(['yes', 'no', 'short']),
    example,
  }),
  ['form'],
);

/** `short` forms ("sun") are words too and need a date beside them; weekdays count from Monday, 1. */
export const WEEKDAYS = loadTable(
  'weekdays',
  z.object({
    form,
    weekday: z.coerce.number().int().min(1).max(7),
    style: z.enum(['full', 'plural', 'short']),
    example,
  }),
  ['form'],
);

export const SEASONS = loadTable(
  'seasons',
  z.object({ form, season: z.enum(['SP', 'SU', 'FA', 'WI']), example }),
  ['form'],
);

export const DAY_PARTS = loadTable('day-parts', z.object({ form, part: dayPart, example }), ['form']);

/** Days told from the day of writing: `days` from it, and the part of the day that is meant. */
export const DEICTIC_DAYS = loadTable(
  'deictic-days',
  z.object({ form, days: z.coerce.number().int(), part: z.union([dayPart, z.literal('')]), example }),
  ['form'],
);

export const TIME_ZONES = loadTable('time-zones', z.object({ form, example }), ['form']);
