/** Every example holds a number that the row's power of ten went into. */
import { expect, it } from 'vitest';
import { MAGNITUDE_ROWS } from '../../src/lexicon/magnitudes.ts';
import { numbersIn } from '../support/numbers.ts';

it.each(MAGNITUDE_ROWS)('magnitudes: $form', ({ form, power, example }) => {
  const [found] = numbersIn(example);
  const figure = Number(/[\d.]+/.exec(found?.text ?? '')?.[0]);
  expect(found?.text.toLowerCase()).toContain(form);
  expect(found?.value).toBe(Number(`${figure}e${power}`));
});
