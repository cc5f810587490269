/** Every row of the tables of date words: its example must hold a date with its words in it. */
import { describe, expect, it } from 'vitest';
import {
  DAY_PARTS,
  DEICTIC_DAYS,
  MONTHS,
  SEASONS,
  TIME_ZONES,
  WEEKDAYS,
} from '../../src/lexicon/calendar-words.ts';
import { DATE_DIRECTIONS } from '../../src/lexicon/date-directions.ts';
import { DATE_MODIFIERS } from '../../src/lexicon/date-modifiers.ts';
import { DATE_LOOKALIKES, DATE_REFERENCES, DATE_SETS } from '../../src/lexicon/date-phrases.ts';
import { HOLIDAYS } from '../../src/lexicon/holidays.ts';
import { SMALL_NUMBERS } from '../../src/lexicon/small-numbers.ts';
import { TIME_LEANINGS } from '../../src/lexicon/time-leanings.ts';
import { TIME_UNITS } from '../../src/lexicon/time-units.ts';
import { YEAR_NEIGHBOURS } from '../../src/lexicon/year-neighbours.ts';
import { datesIn, WEDNESDAY } from '../support/dates-in.ts';

const rows = (table: readonly { readonly example: string }[], words: (row: never) => string) =>
  table.map((row) => [words(row as never), row.example] as const);
const form = (row: { form: string }) => row.form;
const phrase = (row: { phrase: string }) => row.phrase;

const TABLES = {
  months: rows(MONTHS, form),
  weekdays: rows(WEEKDAYS, form),
  seasons: rows(SEASONS, form),
  'day parts': rows(DAY_PARTS, form),
  'deictic days': rows(DEICTIC_DAYS, form),
  'time zones': rows(TIME_ZONES, form),
  'time units': rows(TIME_UNITS, form),
  'small numbers': rows(SMALL_NUMBERS, form),
  directions: rows(DATE_DIRECTIONS, form),
  references: rows(DATE_REFERENCES, phrase),
  sets: rows(DATE_SETS, phrase),
  holidays: rows(HOLIDAYS, phrase),
  modifiers: rows(DATE_MODIFIERS, phrase),
};

const holds = (text: string, words: string): boolean =>
  ` ${text.toLowerCase().replace(/[^a-z0-9'.½-]+/g, ' ')} `.includes(words);

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  it.each(table)('%s: %s', (words, example) => {
    const found = datesIn(example).dates.map(({ text }) => text);
    expect(
      found.some((text) => holds(text, words)),
      `found ${JSON.stringify(found)}`,
    ).toBe(true);
  });
});

it.each(DATE_LOOKALIKES)('lookalike $phrase', ({ example }) => {
  expect(datesIn(example).dates).toEqual([]);
});

it.each(TIME_LEANINGS)('leaning $form', ({ example, lean }) => {
  const { dates } = datesIn(example);
  expect(dates).toHaveLength(1);
  const day = dates[0]!.from!;
  expect(lean !== 'past' ? day > WEDNESDAY : day < WEDNESDAY, day).toBe(true);
});

it.each(YEAR_NEIGHBOURS)('year $side $form', ({ example, verdict }) => {
  const years = datesIn(example).dates.filter(({ precision }) => precision === 'year');
  expect(years.length > 0).toBe(verdict === 'year');
});
