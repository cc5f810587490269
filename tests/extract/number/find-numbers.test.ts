/** Numbers as news writes them: span, kind, value, bound, unit, what is counted, change. */
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../support/numbers.ts';

/** text, span, kind, value or [low, high], unit, and what else differs from the usual */
type Case = readonly [
  text: string,
  span: string,
  kind: string,
  value: number | readonly [number, number | null],
  unit: string | null,
  rest?: { bound?: string; of?: string; change?: string },
];

const CASES: readonly Case[] = [
  ['The ministry expelled 755 U.S. diplomats.', '755', 'count', 755, null, { of: 'diplomats' }],
  ['As many as 1,200 envoys must go.', '1,200', 'count', 1200, null, { bound: 'at_most', of: 'envoys' }],
  ['It must cut 755 of its staff.', '755', 'count', 755, null, { of: 'staff' }],
  ['The plan costs $4.1 trillion.', '$4.1 trillion', 'money', 4100000000000, 'USD'],
  ['It paid $1.2bn in a day.', '$1.2bn', 'money', 1200000000, 'USD'],
  ['A grant of £20m was paid.', '£20m', 'money', 20000000, 'GBP'],
  ['The state spent Rs 500 crore.', 'Rs 500 crore', 'money', 5000000000, 'INR'],
  ['Half a million homes lost power.', 'Half a million', 'count', 500000, null, { of: 'homes' }],
  ['Tens of thousands marched.', 'Tens of thousands', 'count', [20000, null], null, { bound: 'about' }],
  ['Jobless rates hit 4.5 per cent.', '4.5 per cent', 'percent', 4.5, 'percent'],
  ['They want 20 to 30 percent more.', '20 to 30 percent', 'percent', [20, 30], 'percent', { change: 'up' }],
  ['The bill passed 52-48.', '52-48', 'score', [48, 52], null],
  ['A 22-year-old man fell.', '22-year-old', 'measure', 22, 'year', { of: 'man' }],
];

describe('numbers', () => {
  for (const [text, span, kind, value, unit, rest] of CASES)
    it(text, () => {
      const [low, high] = typeof value === 'number' ? [null, null] : value;
      expect(numbersIn(text).map(({ start, end, rule, ...found }) => found)).toEqual([
        {
          text: span,
          kind,
          value: typeof value === 'number' ? value : null,
          low,
          high,
          bound: rest?.bound ?? 'exact',
          unit,
          of: rest?.of ?? null,
          change: rest?.change ?? null,
        },
      ]);
    });

  it.each([
    'It happened in 2016.',
    'The 9/11 attacks changed it.',
    'A Boeing 737 landed.',
    'COVID-19 spread.',
    'The one who left was tired.',
  ])('finds no quantity in: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});
