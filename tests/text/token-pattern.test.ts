/** Both patterns find the same tokens in a text in Western letters. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWestern, tokenPattern } from '../../src/text/token-pattern.ts';

const [western, every] = [tokenPattern(true), tokenPattern(false)];

/** What a pattern finds at each place. */
const found = (pattern: RegExp, text: string): (string | null)[] =>
  Array.from({ length: text.length }, (_, at) => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  });

const PIECES = [
  ...[
    'ferry',
    'U.S.',
    'Ph.D.',
    'a.m',
    'J.',
    'Orr',
    "O'Brien",
    'AT&T',
    "n't",
    '’s',
    '‘90s',
    "'tis",
    '``',
    "''",
  ],
  ...['alder.com', 'harwich.co.uk/ferry', 'https://alder.com/a?b=1', 'orr@alder.com', '@orr', '#tolls'],
  ...[
    '1,200',
    '4.5',
    '10:30',
    '3/4',
    '4th',
    '1990s',
    '.08',
    '52-48',
    '$1.2bn',
    '£5',
    '€3',
    'N° 10',
    '30°',
    '...',
  ],
  ...[' ', '\u00a0', '\n', '.', ',', '-', '--', '–', '—', '“', '”', '(', ')', '_', '%', '•', '…', '´', '™'],
  ...[
    'Märta',
    'É.',
    'Ñandú',
    'straße',
    'Nº 10',
    'soft\u00adhyphen',
    '½',
    'km²',
    'µg',
    'μm',
    'º',
    '¿',
    '°C',
    '×',
    '÷',
  ],
];

describe('the pattern for Western letters', () => {
  it('finds what the other finds', () => {
    const texts = fc
      .array(fc.oneof(fc.constantFrom(...PIECES), fc.stringMatching(/^[ -ÿ]{0,6}$/)), { maxLength: 12 })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(isWestern(text)).toBe(true);
        expect(found(western, text)).toEqual(found(every, text));
      }),
      { numRuns: 3000, seed: 6 },
    );
  });

  it.each(['Łódź', 'Αθήνα', 'ⅷ', 'the Oʼrrs', 'crowds 😀', '十人', 'cafe\u0301', 'ﬁsh'])(
    'is not for "%s"',
    (text) => {
      expect(isWestern(text)).toBe(false);
    },
  );
});
