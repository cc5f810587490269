/** Calendar arithmetic against known days and against the platform's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  easterOf,
  isCivil,
  isoDay,
  isoWeekOf,
  mondayOfWeek,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
} from '../../src/text/calendar.ts';

const MILLISECONDS = 86_400_000;
const anyDay = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2400, 1, 1) });

describe('days', () => {
  it('agree with the platform, and read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, day: ofMonth } = civilOf(day);
        expect(dayOf(year, month, ofMonth)).toBe(day);
        expect(isoDay(day)).toBe(new Date(day * MILLISECONDS).toISOString().slice(0, 10));
        expect(parseIsoDay(isoDay(day))).toBe(day);
        expect(weekdayOf(day) % 7).toBe(new Date(day * MILLISECONDS).getUTCDay());
      }),
      { seed: 1 },
    );
  });

  it('lie in the ISO week that begins on its Monday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, week } = isoWeekOf(day);
        const monday = mondayOfWeek(year, week);
        expect(monday <= day && day < monday + 7).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

it.each([
  ['2017-01-01', 2016, 52],
  ['2019-12-30', 2020, 1],
  ['2020-12-31', 2020, 53],
])('%s lies in week %d-%d', (day, year, week) => {
  expect(isoWeekOf(parseIsoDay(day)!)).toEqual({ year, week });
});

it.each([
  [2019, '2019-04-21'],
  [2000, '2000-04-23'],
  [1943, '1943-04-25'],
])('Easter of %d is %s', (year, day) => {
  expect(isoDay(easterOf(year))).toBe(day);
});

it.each([
  [2019, 11, 4, 4, '2019-11-28'],
  [2019, 5, 1, -1, '2019-05-27'],
  [2019, 9, 1, 1, '2019-09-02'],
])('in %d-%d weekday %d number %d is %s', (year, month, weekday, nth, day) => {
  expect(isoDay(nthWeekday(year, month, weekday, nth))).toBe(day);
});

it('keeps within the shorter month', () => {
  expect(isoDay(addMonths(dayOf(2019, 1, 31), 1))).toBe('2019-02-28');
  expect(isoDay(addMonths(dayOf(2020, 3, 31), -1))).toBe('2020-02-29');
});

it.each([
  ['2019-02-29', null],
  ['2019-13-01', null],
  ['11/1/2019', null],
  ['2019-05-15T23:30:00-08:00', dayOf(2019, 5, 15)],
])('reads %s as written', (iso, day) => {
  expect(parseIsoDay(iso)).toBe(day);
});

it('knows 29 February of leap years only', () => {
  expect([1900, 2000, 2019, 2020].map((year) => isCivil(year, 2, 29))).toEqual([false, true, false, true]);
});
