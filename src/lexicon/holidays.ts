/** Named days of the year and the rule that gives their day in a year. */
import * as z from 'zod';
import { type Day, dayOf, easterOf, nthWeekday } from '../text/calendar.ts';
import { phraseIndex } from './phrase-index.ts';
import { loadTable } from './table.ts';

/** `12-25`; `11 4 4 +1` (month, weekday, which one, days after); `easter -2`; `election` (US, even years or not). */
const RULE = /^(?:\d\d-\d\d|\d\d [1-7] -?\d(?: [+-]\d)?|easter [+-]?\d{1,2}|election)$/;

export const HOLIDAYS = loadTable(
  'holidays',
  z.object({
    phrase: z.string().regex(/^[a-z.' ]+$/, 'write it in lower case'),
    rule: z.string().regex(RULE, 'write 12-25, "11 4 4", "easter -2" or election'),
    example: z.string().min(1),
  }),
  ['phrase'],
);

export const HOLIDAY_INDEX = phraseIndex(HOLIDAYS);

/** The day on which a holiday of that rule falls in `year`. */
export const holidayIn = (rule: string, year: number): Day => {
  if (rule === 'election') return nthWeekday(year, 11, 1, 1) + 1;
  const parts = rule.split(/[ ]|(?<=^\d\d)-/);
  if (parts[0] === 'easter') return easterOf(year) + Number(parts[1]);
  const month = Number(parts[0]);
  if (parts.length === 2) return dayOf(year, month, Number(parts[1]));
  return nthWeekday(year, month, Number(parts[1]), Number(parts[2])) + Number(parts[3] ?? 0);
};
