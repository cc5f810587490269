/**
 * Plain counts: what no other extractor claims, unless it counts nothing.
 *
 *   755 diplomats, dozens of boats, two and a half million, one of the three judges
 *   ^^^            ^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^  ^^^        ^^^^^
 */
import type { NumberExtractor } from './extractor.ts';
import { isNotCounted } from './not-counted.ts';
import { isCountingOne } from './pronoun-one.ts';
import { quantityOf } from './quantity.ts';

const RULE = 'number/count';

export const count: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals, text }, at) => {
    const numeral = numerals[at]!;
    const { form, first, end } = numeral;
    if (form === 'ordinal' || form === 'fraction') return null;
    const isOne = end === first + 1 && tokens[first]!.lower === 'one';
    if (isOne && !isCountingOne(tokens, first)) return null;
    return isNotCounted(tokens, text, numeral) ? null : quantityOf(numeral, RULE, 'count');
  },
};
