/** A phrase on either side of what the date extractors decide, as of Wednesday, 15 May 2019. */
import { describe, expect, it } from 'vitest';
import { bracketed, datesIn, summary, unbracketed } from '../../support/dates-in.ts';

type Row = readonly [text: string, ...dates: string[]];

const ROWS: readonly Row[] = [
  [
    "He came in ['39] and left in ['40].",
    'DATE 2039 2039-01-01..2039-12-31 year - stated',
    'DATE 1940 1940-01-01..1940-12-31 year - stated',
  ],
  ['It ruled from [1700-1900] and no more.', 'DURATION P201Y 1700-01-01..1900-12-31 year - stated'],
  ['It ruled from [1899] and had 1899 boats.', 'DATE 1899 1899-01-01..1899-12-31 year - stated'],
  [
    'It had the 1899 election, the [1900] election, the [2039] election and the 2040 election.',
    'DATE 1900 1900-01-01..1900-12-31 year - stated',
    'DATE 2039 2039-01-01..2039-12-31 year - stated',
  ],
  ['It printed 2000 posters for the [2000] elections.', 'DATE 2000 2000-01-01..2000-12-31 year - stated'],
  [
    'In [1499] and in [1500] it burned.',
    'DATE 1499 1499-01-01..1499-12-31 year - stated',
    'DATE 1500 1500-01-01..1500-12-31 year - stated',
  ],
  [
    'It burned in [1968]. On [June 5], they wept.',
    'DATE 1968 1968-01-01..1968-12-31 year - stated',
    'DATE 1968-06-05 1968-06-05..1968-06-05 day - text',
  ],
  [
    'It burned in [2016]. On [June 5], they wept.',
    'DATE 2016 2016-01-01..2016-12-31 year - stated',
    'DATE 2016-06-05 2016-06-05..2016-06-05 day - text',
  ],
  [
    'It burned in [2017]. On [June 5], they wept.',
    'DATE 2017 2017-01-01..2017-12-31 year - stated',
    'DATE 2019-06-05 2019-06-05..2019-06-05 day - published',
  ],
  ['[The last Monday in May] is a holiday.', 'DATE 2019-05-27 2019-05-27..2019-05-27 day - published'],
  ['The letter of [14/06/2019] came.', 'DATE 2019-06-14 2019-06-14..2019-06-14 day - stated'],
  ['The letter of [5/6/2019] came.', 'DATE  - day - unresolved'],
  ['The letter of [6/5/2019] came.', 'DATE  - day - unresolved'],
  [
    'The plant will almost certainly close in [March].',
    'DATE 2020-03 2020-03-01..2020-03-31 month - published',
  ],
  ['The plant almost certainly closed in [March].', 'DATE 2019-03 2019-03-01..2019-03-31 month - published'],
  [
    '[FY2018] and [FY19] were bad.',
    'DATE 2018 2018-01-01..2018-12-31 year - stated',
    'DATE 2019 2019-01-01..2019-12-31 year - stated',
  ],
  [
    'In [the 2020 fiscal year], [fiscal 1989] and [fiscal year 2018] it grew.',
    'DATE 2020 2020-01-01..2020-12-31 year - stated',
    'DATE 1989 1989-01-01..1989-12-31 year - stated',
    'DATE 2018 2018-01-01..2018-12-31 year - stated',
  ],
  ['[Twenty-five years ago] it sank.', 'DATE 1994 1994-01-01..1994-12-31 year - published'],
  ['[One hundred and twenty-five years ago] it sank.', 'DATE 1894 1894-01-01..1894-12-31 year - published'],
  ['At [the end of May] it sank.', 'DATE 2019-05 2019-05-01..2019-05-31 month END published'],
  ['By [the end of the summer] it will sail.', 'DATE 2019-SU 2019-06-01..2019-08-31 season END published'],
  ['It sank in [the early 1990s].', 'DATE 199 1990-01-01..1999-12-31 decade START stated'],
  ['It sank in [the late nineteenth century].', 'DATE 18 1800-01-01..1899-12-31 century END stated'],
  ['[Three weeks from now] it sails.', 'DATE 2019-W23 2019-06-03..2019-06-09 week - published'],
  ['[Every Friday] it sails.', 'SET XXXX-WXX-5 - day - stated'],
  ['It sails [twice a week].', 'SET P1W - week - stated'],
  ['It sails at [9:30 a.m. on Friday].', 'TIME 2019-05-17T09:30 2019-05-17..2019-05-17 time - published'],
  ['It sails on [Friday at noon].', 'TIME 2019-05-17T12:00 2019-05-17..2019-05-17 time - published'],
  [
    'It sank in [the third quarter], and [the second half of 2018].',
    'DATE 2018-Q3 2018-07-01..2018-09-30 quarter - published',
    'DATE 2018-H2 2018-07-01..2018-12-31 quarter - stated',
  ],
  ['He scored in the third quarter against Hull.'],
  ['It sank on May 32.'],
  ['It sank on [Feb. 29, 2019].', 'DATE  - day - unresolved'],
  ['It lasted for [nearly three hours].', 'DURATION PT3H - time LESS_THAN stated'],
  [
    'A [three-day] sale and a [12-hour] wait followed.',
    'DURATION P3D - day - stated',
    'DURATION PT12H - time - stated',
  ],
  ['It has sailed since [2012].', 'DATE 2012 2012-01-01..2012-12-31 year - stated'],
  ['[The day before yesterday] it sank.', 'DATE 2019-05-13 2019-05-13..2019-05-13 day - published'],
  ['[Tomorrow night] it sails.', 'TIME 2019-05-16TNI 2019-05-16..2019-05-16 time - published'],
  [
    '[Last week] it sank; [next week] it sails; [this week] it rests.',
    'DATE 2019-W19 2019-05-06..2019-05-12 week - published',
    'DATE 2019-W21 2019-05-20..2019-05-26 week - published',
    'DATE 2019-W20 2019-05-13..2019-05-19 week - published',
  ],
  ['In [the past two years] it sank twice.', 'DURATION P2Y 2017-05-15..2019-05-15 year - published'],
  ['Over [the next ten days] it sails.', 'DURATION P10D 2019-05-15..2019-05-25 day - published'],
  ['It sank in [mid-2018].', 'DATE 2018 2018-01-01..2018-12-31 year MID stated'],
  ['In [the summer of 2018] it sank.', 'DATE 2018-SU 2018-06-01..2018-08-31 season - stated'],
  ['On [Christmas Day, 2018] it sank.', 'DATE 2018-12-25 2018-12-25..2018-12-25 day - stated'],
  [
    'It sank on [2018-05-03] and on [03.05.2018].',
    'DATE 2018-05-03 2018-05-03..2018-05-03 day - stated',
    'DATE 2018-05-03 2018-05-03..2018-05-03 day - stated',
  ],
];

describe('thresholds of dates', () => {
  it.each(ROWS.map((row) => [row[0], row.slice(1)] as const))('%s', (row, expected) => {
    const text = unbracketed(row);
    const { dates } = datesIn(text);
    expect(bracketed(text, dates)).toBe(row);
    expect(dates.map(summary)).toEqual(expected);
  });
});
