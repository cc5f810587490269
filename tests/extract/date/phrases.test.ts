/** Phrases of news as of Wednesday, 15 May 2019: exact spans in brackets, and what each is worth. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bracketed, datesIn, summary, unbracketed } from '../../support/dates-in.ts';

type Row = readonly [text: string, ...dates: string[]];

const CALENDAR: readonly Row[] = [
  ['The bridge shut on [March 4, 2011], he said.', 'DATE 2011-03-04 2011-03-04..2011-03-04 day - stated'],
  ['The bridge shut on [4 March 2011].', 'DATE 2011-03-04 2011-03-04..2011-03-04 day - stated'],
  ['It shut on [the 4th of March], she said.', 'DATE 2019-03-04 2019-03-04..2019-03-04 day - published'],
  ['It opened in [October 2001].', 'DATE 2001-10 2001-10-01..2001-10-31 month - stated'],
  ['It opened in [February].', 'DATE 2019-02 2019-02-01..2019-02-28 month - published'],
  ['It will open in [February].', 'DATE 2020-02 2020-02-01..2020-02-29 month - published'],
  ['It will open on [Sept. 9].', 'DATE 2019-09-09 2019-09-09..2019-09-09 day - published'],
  ['The sale runs [May 5-7].', 'DURATION P3D 2019-05-05..2019-05-07 day - published'],
  ['The file is dated [12/31/2016].', 'DATE 2016-12-31 2016-12-31..2016-12-31 day - stated'],
  ['They were freed after [9/11].', 'DATE 2001-09-11 2001-09-11..2001-09-11 day - stated'],
  ['Talks broke down [late last August].', 'DATE 2018-08 2018-08-01..2018-08-31 month END published'],
  ['She flew home on [Christmas Eve].', 'DATE 2018-12-24 2018-12-24..2018-12-24 day - published'],
];

const WEEKS: readonly Row[] = [
  ['The court ruled [Monday].', 'DATE 2019-05-13 2019-05-13..2019-05-13 day - published'],
  ['The court will rule [Monday].', 'DATE 2019-05-20 2019-05-20..2019-05-20 day - published'],
  ['The court ruled [last Wednesday].', 'DATE 2019-05-08 2019-05-08..2019-05-08 day - published'],
  ['It rained [early Tuesday].', 'DATE 2019-05-14 2019-05-14..2019-05-14 day START published'],
  ['The fire broke out [Monday night].', 'TIME 2019-05-13TNI 2019-05-13..2019-05-13 time - published'],
  ['He had left [the day before yesterday].', 'DATE 2019-05-13 2019-05-13..2019-05-13 day - published'],
  ['The board met [last week].', 'DATE 2019-W19 2019-05-06..2019-05-12 week - published'],
  ['They worked over [the weekend].', 'DATE 2019-W19-WE 2019-05-11..2019-05-12 day - published'],
  ['It closed [two weeks ago].', 'DATE 2019-W18 2019-04-29..2019-05-05 week - published'],
  ['The choir meets [every Thursday].', 'SET XXXX-WXX-4 - day - stated'],
];

const YEARS: readonly Row[] = [
  [
    'He won in [1986] and lost [the 2016 election].'.replace('[the 2016 election]', 'the [2016] election'),
    'DATE 1986 1986-01-01..1986-12-31 year - stated',
    'DATE 2016 2016-01-01..2016-12-31 year - stated',
  ],
  ['Rents rose in [the late 1970s].', 'DATE 197 1970-01-01..1979-12-31 decade END stated'],
  ['The hall dates from [the 19th century].', 'DATE 18 1800-01-01..1899-12-31 century - stated'],
  ['Sales rose in [mid-2015].', 'DATE 2015 2015-01-01..2015-12-31 year MID stated'],
  ['Output fell in [the first quarter of 2018].', 'DATE 2018-Q1 2018-01-01..2018-03-31 quarter - stated'],
  ['It shut [last year].', 'DATE 2018 2018-01-01..2018-12-31 year - published'],
  ['It shut [a decade ago].', 'DATE 200 2000-01-01..2009-12-31 decade - published'],
  ['It opened in [the summer of 1994].', 'DATE 1994-SU 1994-06-01..1994-08-31 season - stated'],
  ['Crime fell [earlier this month].', 'DATE 2019-05 2019-05-01..2019-05-31 month START published'],
];

const LENGTHS: readonly Row[] = [
  ['They were held for [months].', 'DURATION PXM - month - stated'],
  ['It took [five years].', 'DURATION P5Y - year - stated'],
  ['It took [2 1/2 years].', 'DURATION P2Y6M - year - stated'],
  ['Prices fell in [the past 12 months].', 'DURATION P12M 2018-05-15..2019-05-15 month - published'],
  ['After a [30-day] truce they met.', 'DURATION P30D - day - stated'],
  ['It took [nearly two years].', 'DURATION P2Y - year LESS_THAN stated'],
  ['The group meets [twice a month].', 'SET P1M - month - stated'],
];

const CLOCKS: readonly Row[] = [
  ['It began at [7:15 p.m. Monday].', 'TIME 2019-05-13T19:15 2019-05-13..2019-05-13 time - published'],
  ['She left [this morning].', 'TIME 2019-05-15TMO 2019-05-15..2019-05-15 time - published'],
  ['Polls opened at [0600 GMT].', 'TIME 2019-05-15T06:00 2019-05-15..2019-05-15 time - published'],
];

const NONE: readonly Row[] = [
  'They may march in the sun, he sat and a second fall followed.',
  'May said it was over; April Jones agreed; June Smith and August Wilson did not.',
  'USA Today and the Sunday Times printed it; he was on the Today show.',
  'It paid 2.50 a share for 3/4 of them, and won 3-4 on aggregate.',
  'A 22-year-old man, 52 years old then, and 2000 troops took Flight 1984.',
  'Section 2016 of the act, Resolution 1973 and Room 1945 stand.',
  'Version 10.4.2 and v2.12.2016 came out, at 2:1 and 16:9.',
  'The Warriors led at the first half; the first quarter ended 10-7 with a touchdown.',
  'It costs $1999 a year, $15 an hour, 24 hours a day.',
  'In his sixties he won in the 50s band; temperatures were in the 80s.',
  'The fall of the wall; prices fall; a spring in his step; spring water; Winter is coming.',
  'She spoke too soon, as soon as she could, and led the March for Our Lives.',
  'He heard the news for the first time and waited for the right moment.',
  'Two Days in Oslo is a book; he was named Man of the Year.',
  'Sun and Sat are words; mon ami; a wed couple.',
  'Three quarters of the voters stayed; a quarter left.',
  'Christmas trees and sick days and golden years.',
].map((text): Row => [text]);

const rowsOf = (file: string): Row[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t').filter((cell) => cell !== '') as unknown as Row);

const NEWS = rowsOf('phrases.tsv');

describe.each(Object.entries({ CALENDAR, WEEKS, YEARS, LENGTHS, CLOCKS, NEWS, NONE }))('%s', (_, rows) => {
  it.each(rows)('%s', (row, ...expected) => {
    const text = unbracketed(row);
    const { dates } = datesIn(text);
    expect(bracketed(text, dates)).toBe(row);
    expect(dates.map(summary)).toEqual(expected);
  });
});

describe('what the text itself tells', () => {
  it('counts from a full date at the top of a text without its own', () => {
    const { dates } = datesIn('OSLO, May 15, 2019 - The court ruled Monday; it sits next week.', null);
    expect(dates.map(({ value, basis }) => [value, basis])).toEqual([
      ['2019-05-15', 'stated'],
      ['2019-05-13', 'text'],
      ['2019-W21', 'text'],
    ]);
  });

  it('reports days that do not exist and leaves them without a value', () => {
    const { dates, diagnostics } = datesIn('It shut on February 30, on June 31, 2018 and on 2/30/2016.');
    expect(dates.map(({ text, value }) => [text, value])).toEqual([
      ['February 30', null],
      ['June 31, 2018', null],
      ['2/30/2016', null],
    ]);
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'date/impossible',
      'date/impossible',
      'date/impossible',
    ]);
  });

  it('reports a weekday that does not fit its date', () => {
    const { dates, diagnostics } = datesIn('It opened on Friday, Sept. 2, 2017.');
    expect(dates[0]!.value).toBe('2017-09-02');
    expect(diagnostics.map(({ code }) => code)).toEqual(['date/weekday']);
  });

  it.each([
    ['It is dated 05/09/2017.', null],
    ['It is dated 05/09/2017, the reply 23/10/2017.', '2017-09-05'],
    ['It is dated 05/09/2017, the reply 10/23/2017.', '2017-05-09'],
    ['It is dated 20/05/2019, the other 05/06/2019.', '2019-05-20'],
  ])('reads %s in the order of its other dates, or leaves it open', (text, value) => {
    const { dates, diagnostics } = datesIn(text);
    expect(dates[0]!.value).toBe(value);
    expect(diagnostics.map(({ code }) => code)).toEqual(value === null ? ['date/order'] : []);
  });

  it('takes the order from the day of writing', () => {
    expect(datesIn('It is dated 05/09/2017.', '2017-09-06').dates[0]!.value).toBe('2017-09-05');
    expect(datesIn('It is dated 05/09/2017.', '2017-05-10').dates[0]!.value).toBe('2017-05-09');
  });

  it('names the extractor that found it', () => {
    expect(datesIn('It shut last week.').dates[0]!.rule).toBe('date/relative-period');
  });
});
