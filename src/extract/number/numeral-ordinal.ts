/**
 * Ranks: 35th, third, twenty-first.
 *
 *   the 35th president, finished third
 *       ^^^^                     ^^^^^
 */
import { NUMBER_WORDS, ORDINALS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import { afterHyphen, type Numeral } from './numeral.ts';

const DIGITS = /^(\d{1,6}|\d{1,3}(?:,\d{3})+)(?:st|nd|rd|th)$/;

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);

const ordinal = (first: number, end: number, value: number): Numeral => ({
  first,
  end,
  form: 'ordinal',
  value,
  low: null,
  power: 0,
  plain: false,
});

/** The ordinal that starts at `i`, or null. */
export const readOrdinal = (tokens: readonly Token[], i: number): Numeral | null => {
  const { lower } = tokens[i]!;
  const digits = DIGITS.exec(lower);
  if (digits !== null) return ordinal(i, i + 1, Number(digits[1]!.replaceAll(',', '')));
  // "21 st Century": cut apart by a page
  if (/^\d{1,6}$/.test(lower) && ENDINGS.has(tokens[i + 1]?.lower ?? ''))
    return ordinal(i, i + 2, Number(lower));
  const word = ORDINALS.get(lower);
  if (word !== undefined) return ordinal(i, i + 1, word);
  const ten = NUMBER_WORDS.get(lower);
  if (ten?.role !== 'ten') return null;
  const at = afterHyphen(tokens, i + 1);
  const unit = ORDINALS.get(tokens[at]?.lower ?? '');
  return unit !== undefined && unit < 10 ? ordinal(i, at + 1, ten.value + unit) : null;
};
