import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/match/agreement.ts';
import { compareDates } from '../../src/match/compare-dates.ts';
import type { DateMention } from '../../src/model/date-mention.ts';
import { date } from '../support/hand-made.ts';

const lasting = (text: string, value: string) => date(text, null, null, { type: 'DURATION', value });

const CASES: readonly [DateMention, DateMention, Agreement][] = [
  [date('Sept. 1', '2017-09-01'), date('September 1', '2017-09-01'), 'same'],
  [date('July 30', '2017-07-30'), date('July', '2017-07-01', '2017-07-31'), 'compatible'],
  [date('Monday', '2017-07-31'), date('Friday', '2017-07-28'), 'differs'],
  [date('2016', '2016-01-01', '2016-12-31'), date('the 1990s', '1990-01-01', '1999-12-31'), 'differs'],
  [date('soon', null), date('Friday', '2017-07-28'), 'unrelated'],
  [lasting('three months', 'P3M'), lasting('three months', 'P3M'), 'same'],
  [lasting('three months', 'P3M'), lasting('six months', 'P6M'), 'differs'],
  [lasting('three months', 'P3M'), lasting('90 days', 'P90D'), 'unrelated'],
  [lasting('three months', 'P3M'), date('July', '2017-07-01', '2017-07-31'), 'unrelated'],
];

describe('compareDates', () => {
  it.each(CASES)('$0.text and $1.text: %#', (a, b, agreement) => {
    expect(compareDates(a, b)).toBe(agreement);
    expect(compareDates(b, a)).toBe(agreement);
  });
});
