/** Odd and hostile text ends soon, and every span found is a slice of it. */
import { expect, it } from 'vitest';
import { numbersIn } from '../../support/numbers.ts';
import { quickly } from '../../support/quickly.ts';

const MANY = 10_000;

const HOSTILE: Readonly<Record<string, string>> = {
  'a hundred thousand digits': '7'.repeat(100_000),
  'digits set apart by stops': '1.'.repeat(MANY),
  'digits set apart by commas': '1,'.repeat(MANY),
  'groups of three without end': '1 234'.concat(' 234'.repeat(MANY)),
  'digits joined by hyphens': '1-'.repeat(MANY),
  'magnitudes without end': `3${' million'.repeat(MANY)}`,
  'number words without end': 'one hundred and '.repeat(MANY),
  'points without end': `one point${' one'.repeat(MANY)}`,
  'halves without end': 'half a '.repeat(MANY),
  'dozens of dozens': 'dozens of '.repeat(MANY),
  'currency signs without end': '$'.repeat(MANY),
  'percent signs without end': `5${'%'.repeat(MANY)}`,
  'bounds without end': `${'more than '.repeat(MANY)}5`,
  'ranges without end': '5 to '.repeat(MANY),
  'adjectives without end': `5 ${'big '.repeat(MANY)}`,
  'hyphened words without end': `5 ${'big-'.repeat(MANY)}`,
  'fractions without end': '1/2 '.repeat(MANY),
  'lone surrogates': '\ud800 5 \udfff 5% '.repeat(1000),
  'NUL and right-to-left marks': '\u0000$\u200f5\u200e million\u0000'.repeat(1000),
  nothing: '',
};

it.each(Object.entries(HOSTILE))('%s', (_, text) => {
  const wrong = quickly(() => numbersIn(text)).filter(
    ({ start, end, text: span, value }) =>
      text.slice(start, end) !== span || (value !== null && !Number.isFinite(value)),
  );
  expect(wrong).toEqual([]);
});
