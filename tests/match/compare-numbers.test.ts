import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/match/agreement.ts';
import { compareNumbers } from '../../src/match/compare-numbers.ts';
import type { NumberMention } from '../../src/model/number-mention.ts';
import { number } from '../support/hand-made.ts';

const money = (text: string, value: number, parts: Partial<NumberMention> = {}) =>
  number(text, { value, kind: 'money', unit: 'USD', ...parts });

const CASES: readonly [NumberMention, NumberMention, Agreement][] = [
  [number('755', { value: 755, of: 'diplomats' }), number('755', { value: 755, of: 'staff' }), 'same'],
  [number('755', { value: 755 }), number('455', { value: 455 }), 'differs'],
  [
    number('about 43,000', { value: 43_000, bound: 'about' }),
    number('43,350', { value: 43_350 }),
    'compatible',
  ],
  [number('43,000', { value: 43_000 }), number('43,350', { value: 43_350 }), 'compatible'],
  [number('43,000', { value: 43_000 }), number('44,100', { value: 44_100 }), 'differs'],
  [number('400', { value: 400 }), number('380', { value: 380 }), 'differs'],
  [
    number('more than 30', { value: 30, bound: 'more_than' }),
    number('at least 30', { value: 30, bound: 'at_least' }),
    'same',
  ],
  [number('more than 30', { value: 30, bound: 'more_than' }), number('34', { value: 34 }), 'compatible'],
  [number('more than 30', { value: 30, bound: 'more_than' }), number('300', { value: 300 }), 'differs'],
  [number('up to 200', { value: 200, bound: 'at_most' }), number('180', { value: 180 }), 'compatible'],
  [number('two to four', { low: 2, high: 4 }), number('three', { value: 3 }), 'compatible'],
  [number('dozens', { low: 24 }), number('36', { value: 36 }), 'compatible'],
  [number('dozens', { low: 24 }), number('nine', { value: 9 }), 'differs'],
  [money('$1.2 billion', 1_200_000_000), money('$1.23bn', 1_230_000_000), 'compatible'],
  [money('$1.2 billion', 1_200_000_000), money('€1.2bn', 1_200_000_000, { unit: 'EUR' }), 'unrelated'],
  [
    money('$1.2 billion', 1_200_000_000),
    money('some $1.3 billion', 1_300_000_000, { bound: 'about' }),
    'differs',
  ],
  [money('$40', 40), number('40', { value: 40 }), 'unrelated'],
  [number('three', { value: 3, of: 'barges' }), number('five', { value: 5, of: 'sailors' }), 'unrelated'],
  [number('many', {}), number('12', { value: 12 }), 'unrelated'],
];

describe('compareNumbers', () => {
  it.each(CASES)('$0.text and $1.text: %#', (a, b, agreement) => {
    expect(compareNumbers(a, b)).toBe(agreement);
    expect(compareNumbers(b, a)).toBe(agreement);
  });

  it('asks whether two nouns may stand for one thing', () => {
    const staff = number('90', { value: 90, of: 'staff' });
    const workers = number('70', { value: 70, of: 'workers' });
    expect(compareNumbers(staff, workers)).toBe('unrelated');
    expect(compareNumbers(staff, workers, () => true)).toBe('differs');
  });
});
