/** Every unit's example is measured in it, and so is every name and symbol. */
import { describe, expect, it } from 'vitest';
import { cellForms } from '../../src/lexicon/phrase-words.ts';
import { UNIT_ROWS } from '../../src/lexicon/units.ts';
import { numbersIn } from '../support/numbers.ts';

const unitIn = (text: string): string | null | undefined => numbersIn(text)[0]?.unit;

describe.each(UNIT_ROWS)('units: $unit', ({ unit, names, symbols, example }) => {
  it(example, () => {
    expect(numbersIn(example).map((found) => found.unit)).toContain(unit);
  });

  it.each(cellForms(names))('is called "%s"', (name) => {
    expect(unitIn(`They found 30-${name} things.`)).toBe(unit);
  });

  it.each(cellForms(symbols))('is written "%s"', (symbol) => {
    expect(unitIn(`It showed 30${symbol} then.`)).toBe(unit);
  });
});
