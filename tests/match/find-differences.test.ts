import { describe, expect, it } from 'vitest';
import { compareClaims, NO_SETTING } from '../../src/match/compare-claims.ts';
import { countedKey } from '../../src/match/digest-words.ts';
import { findDifferences } from '../../src/match/find-differences.ts';
import { viewClaim } from '../../src/match/view-claim.ts';
import { date, digestOf, type Line } from '../support/hand-made.ts';

const differencesOf = (a: Line, b: Line): readonly string[] => {
  const [x, y] = [viewClaim(digestOf('a', [a]).claims[0]!), viewClaim(digestOf('b', [b]).claims[0]!)];
  const found = findDifferences(x.claim, y.claim, compareClaims(x, y, NO_SETTING, countedKey));
  return found.map((one) => `${one.field}: ${one.a} / ${one.b}`);
};

const on = (text: string, word: string, day: string): Line => ({ text, dates: [date(word, day)] });

describe('findDifferences', () => {
  it.each([
    [
      'another day for the same event',
      on('The ferry Saint Brannoc sank off Tamber on Monday.', 'Monday', '2019-03-04'),
      on('The ferry Saint Brannoc sank off Tamber on Friday.', 'Friday', '2019-03-08'),
      ['date: Monday / Friday'],
    ],
    [
      'nothing where both print one speaker’s "tonight" on two days',
      on('“The harbour of Skerry sleeps tonight.”', 'tonight', '2019-03-04'),
      on('“The harbour of Skerry sleeps tonight.”', 'tonight', '2019-03-05'),
      [],
    ],
    [
      'nearly all against all',
      { text: 'The bill asks for permits for nearly all ferries.' },
      { text: 'The bill asks for permits for all ferries.' },
      ['value: nearly all / all'],
    ],
    [
      'a denial of little, where it is all that is denied',
      { text: 'The mill would not close.', denied: true },
      { text: 'The mill will be shut by 2027.' },
      ['polarity: denied / affirmed'],
    ],
    [
      'nothing where the affirmed claim says no in a clause of its own',
      { text: 'None of the four pumps in the cellar failed.', denied: true },
      { text: 'Engineers will learn why none of the pumps in the cellar failed.' },
      [],
    ],
    [
      'a denial of what itself says no',
      { text: 'The minister never promised that no school in Tamber would close.', denied: true },
      { text: 'The minister promised that no school in Tamber would close.' },
      ['polarity: denied / affirmed'],
    ],
  ] as const)('finds %s', (_what, a, b, found) => {
    expect(differencesOf(a, b)).toEqual(found);
  });
});
