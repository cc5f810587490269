/** No figure is off by a power of ten, or by its last bit: every amount is checked against whole-number arithmetic. */
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../support/numbers.ts';

const POWERS: Readonly<Record<string, number>> = {
  ' thousand': 3,
  k: 3,
  ' lakh': 5,
  ' million': 6,
  m: 6,
  mn: 6,
  ' crore': 7,
  ' billion': 9,
  bn: 9,
  b: 9,
  ' trillion': 12,
  tn: 12,
};

const FIGURES = ['1', '1.1', '2.05', '3.999', '4.1', '7.35', '10.7', '99.99', '123.4', '8,765.4'];

/** The figure without its point, times what is left of the power: exact. */
const exact = (figure: string, power: number): number => {
  const [whole = '', decimals = ''] = figure.replaceAll(',', '').split('.');
  return Number(BigInt(whole + decimals) * 10n ** BigInt(power - decimals.length));
};

describe.each(Object.entries(POWERS))('magnitude: %s', (suffix, power) => {
  it.each(FIGURES)('$%s', (figure) => {
    const [found] = numbersIn(`They paid $${figure}${suffix} in all.`);
    expect(found).toMatchObject({
      text: `$${figure}${suffix}`,
      kind: 'money',
      value: exact(figure, power),
      unit: 'USD',
    });
  });
});
