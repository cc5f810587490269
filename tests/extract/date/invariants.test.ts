/** What holds of every date, whatever the text: spans, order of days, values that read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DateMention } from '../../../src/model/date-mention.ts';
import { parseIsoDay } from '../../../src/text/calendar.ts';
import { datesIn } from '../../support/dates-in.ts';

const WORDS =
  'the last next this of in on to - , . early late nearly two 12 3 2016 May 5 7th Monday Friday week weeks year years ago earlier month night morning 10 p.m. quarter first third summer Christmas every a half and 2015-16 1990s century today now from until will said'.split(
    ' ',
  );

const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 })
  .map((words) => words.join(' '));
const published = fc.option(
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);

const CALENDAR =
  /^\d{2,4}$|^\d{4}-(?:\d\d|Q[1-4]|H[12]|SP|SU|FA|WI|W\d\d(?:-WE)?|\d\d-\d\d)(?:T.+)?$|^T\d\d:\d\d$/;
const LENGTH = /^P(?:T?(?:X|\d+(?:\.\d+)?)(?:[HMSDWQY]|DE|CE|ML)|\d*Y?\d+M|T\d*[HM]?\d+[MS]|\d*D?T\d+H)$/;
const REFERENCE = /^(?:PAST|PRESENT|FUTURE)_REF$/;
const COMES_ROUND = /^(?:XXXX-.+|PT?(?:X|\d+(?:\.\d+)?)[HMSDWQY])$/;

const SHAPES: Readonly<Record<DateMention['type'], readonly RegExp[]>> = {
  DATE: [CALENDAR, REFERENCE],
  TIME: [CALENDAR],
  DURATION: [LENGTH],
  SET: [COMES_ROUND, LENGTH],
};

const check = (whole: string, mention: DateMention): void => {
  expect(whole.slice(mention.start, mention.end)).toBe(mention.text);
  expect(mention.from === null).toBe(mention.to === null);
  if (mention.from !== null && mention.to !== null) {
    expect(parseIsoDay(mention.from)).not.toBeNull();
    expect(parseIsoDay(mention.to)).toBeGreaterThanOrEqual(parseIsoDay(mention.from)!);
  }
  if (mention.value === null) expect(mention.basis).toBe('unresolved');
  else
    expect(
      SHAPES[mention.type].some((shape) => shape.test(mention.value!)),
      `${mention.type} ${mention.value}`,
    ).toBe(true);
};

describe('any string of date words', () => {
  it('gives well-formed mentions, in order and apart', () => {
    fc.assert(
      fc.property(text, published, (whole, day) => {
        const { dates } = datesIn(whole, day);
        let end = 0;
        for (const mention of dates) {
          check(whole, mention);
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
      }),
      { numRuns: 400, seed: 20190515 },
    );
  });

  it('resolves nothing relative without a day to count from', () => {
    for (const relative of [
      'last week',
      'yesterday',
      'on Monday',
      'two weeks ago',
      'last June',
      'next summer',
    ])
      expect(datesIn(`It shut ${relative}.`, null).dates.map(({ value, basis }) => [value, basis])).toEqual([
        [null, 'unresolved'],
      ]);
  });
});
