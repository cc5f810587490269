/** Odd and hostile text ends soon, and every date found is a slice of it. */
import { describe, expect, it } from 'vitest';
import { datesIn } from '../../support/dates-in.ts';
import { quickly } from '../../support/quickly.ts';

/** Strings that have brought parsers to their knees; each is a test because it must end. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1'.repeat(100_000),
  'digits apart': '1 '.repeat(50_000),
  token: 'a'.repeat(100_000),
  dashes: '--'.repeat(30_000),
  'dates glued': '2016-'.repeat(30_000),
  slashes: '1/2/'.repeat(30_000),
  'number words': 'twenty and '.repeat(30_000),
  units: 'years ago '.repeat(30_000),
  weekdays: 'Monday, '.repeat(30_000),
  'late late': 'the end of '.repeat(20_000),
  surrogates: `${'\ud83d'.repeat(1_000)} Monday \udc00`,
  marks: '\u200fMonday\u0000 last\u202e week\u0000',
};

describe('hostile strings', () => {
  it.each(Object.entries(HOSTILE))('%s', (_, whole) => {
    for (const mention of quickly(() => datesIn(whole)).dates)
      expect(whole.slice(mention.start, mention.end)).toBe(mention.text);
  });
});
