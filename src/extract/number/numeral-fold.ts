/**
 * Multiples in one word: "ninefold", "tenfold".
 *
 *   cases rose sixfold
 *              ^^^^^^^ 6
 */
import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import type { Numeral } from './numeral.ts';

const FOLD = 'fold';

/** "sixfold" → 6, for every number word. */
export const FOLDS: ReadonlyMap<string, number> = new Map([
  ...[...NUMBER_WORDS].map(([word, { value }]): [string, number] => [`${word}${FOLD}`, value]),
  ['hundredfold', 100],
  ['thousandfold', 1000],
]);

export const readFold = (tokens: readonly Token[], i: number): Numeral | null => {
  const value = FOLDS.get(tokens[i]!.lower);
  return value === undefined
    ? null
    : { first: i, end: i + 1, form: 'multiple', value, low: null, power: 0, plain: false };
};
