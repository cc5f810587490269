/** Every currency's example is read as money in that currency, and every name and symbol as that currency. */
import { describe, expect, it } from 'vitest';
import { CURRENCY_ROWS } from '../../src/lexicon/currencies.ts';
import { cellForms } from '../../src/lexicon/phrase-words.ts';
import { numbersIn } from '../support/numbers.ts';

/** From a million on, pounds by themselves are sterling. */
const unitOf = (unit: string): string => (unit === 'pound' ? 'GBP' : unit);

const money = (text: string) => numbersIn(text).find(({ kind }) => kind === 'money');

describe.each(CURRENCY_ROWS)('currencies: $unit', ({ unit, names, before, after, example }) => {
  it(example, () => {
    expect(money(example)?.unit).toBe(unitOf(unit));
  });

  it.each(cellForms(names))('is called "%s"', (name) => {
    const found = money(`It cost 30 million ${name} in all.`);
    expect([found?.value, found?.unit]).toEqual([30_000_000, unitOf(unit)]);
  });

  it.each(cellForms(before))('is written "%s" before the amount', (symbol) => {
    const found = money(`It cost ${symbol}${/^[a-z]+$/i.test(symbol) ? ' ' : ''}30 million in all.`);
    expect([found?.value, found?.unit]).toEqual([30_000_000, unit]);
  });

  it.each(cellForms(before).filter((symbol) => /^[A-Z]{3}$/.test(symbol)))(
    'is written "%s" glued to the amount',
    (symbol) => {
      for (const [figure, value] of [
        ['500,000', 500_000],
        ['7.5', 7.5],
      ] as const) {
        const found = money(`It cost ${symbol}${figure} in all.`);
        expect([found?.text, found?.value, found?.unit]).toEqual([`${symbol}${figure}`, value, unit]);
      }
    },
  );

  it.each(cellForms(after))('is written "%s" after the amount', (symbol) => {
    const found = money(`It cost 30${/^[A-Z]+$/.test(symbol) ? ' ' : ''}${symbol} in all.`);
    expect([found?.value, found?.unit]).toEqual([30, unit]);
  });
});
