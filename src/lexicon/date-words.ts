/** What a single word can mean in a date: every table of calendar words, looked up once per token. */
import {
  DAY_PARTS,
  type DayPart,
  DEICTIC_DAYS,
  MONTHS,
  SEASONS,
  type Season,
  TIME_ZONES,
  WEEKDAYS,
} from './calendar-words.ts';
import { DATE_DIRECTIONS, type Direction } from './date-directions.ts';
import { SMALL_NUMBERS } from './small-numbers.ts';
import { TIME_UNITS, type TimeUnit } from './time-units.ts';

/** One word can be several: "second" is a unit and an ordinal, "may" a month that seldom stands alone. */
export interface DateWord {
  readonly month?: { readonly month: number; readonly alone: 'yes' | 'no' | 'short' };
  readonly weekday?: { readonly weekday: number; readonly style: 'full' | 'plural' | 'short' };
  readonly season?: Season;
  readonly part?: DayPart;
  readonly deictic?: { readonly days: number; readonly part: DayPart | null };
  readonly zone?: true;
  readonly unit?: { readonly unit: TimeUnit; readonly many: boolean };
  readonly number?: {
    readonly value: number | null;
    readonly kind: 'cardinal' | 'tens' | 'multiplier' | 'couple' | 'vague';
  };
  readonly ordinal?: number;
  readonly direction?: Direction;
}

const build = (): ReadonlyMap<string, DateWord> => {
  const words = new Map<string, DateWord>();
  const add = (form: string, fact: DateWord): void => {
    words.set(form, { ...words.get(form), ...fact });
  };
  for (const { form, month, alone } of MONTHS) add(form, { month: { month, alone } });
  for (const { form, weekday, style } of WEEKDAYS) add(form, { weekday: { weekday, style } });
  for (const { form, season } of SEASONS) add(form, { season });
  for (const { form, part } of DAY_PARTS) add(form, { part });
  for (const { form, days, part } of DEICTIC_DAYS) add(form, { deictic: { days, part: part || null } });
  for (const { form } of TIME_ZONES) add(form, { zone: true });
  for (const { form, unit, number } of TIME_UNITS) add(form, { unit: { unit, many: number === 'many' } });
  for (const { form, direction } of DATE_DIRECTIONS) add(form, { direction });
  for (const { form, value, kind } of SMALL_NUMBERS)
    if (kind === 'ordinal') add(form, { ordinal: value! });
    else add(form, { number: { value, kind } });
  return words;
};

/** By lower-cased form. */
export const DATE_WORDS: ReadonlyMap<string, DateWord> = build();
