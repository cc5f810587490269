/**
 * Plain counts: what no other extractor claims, unless it counts nothing.
 *
 *   755 diplomats, dozens of boats, two and a half million, one of the three judges
 *   ^^^            ^^^^^^           ^^^^^^^^^^^^^^^^^^^^^^  ^^^        ^^^^^
 */
import type { Token } from '../../model/segmented.ts';
import type { NumberExtractor } from '../extractor.ts';
import { isNotCounted } from './not-counted.ts';
import { glued } from './numeral.ts';
import { isCountingOne } from './pronoun-one.ts';
import { quantityOf } from './quantity.ts';

const RULE = 'number/count';

/** "a three-judge panel" counts judges: the noun that a hyphen ties to the figure is its unit. */
const afterUnit = (tokens: readonly Token[], end: number): number => {
  const noun = tokens[end + 1];
  const tied = tokens[end]?.text === '-' && glued(tokens, end - 1) && glued(tokens, end);
  return tied && noun?.pos === 'NOUN' && noun.lower.length > 1 ? end + 2 : end;
};

export const count: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals, text }, at) => {
    const numeral = numerals[at]!;
    const { form, first, end } = numeral;
    if (form === 'ordinal' || form === 'fraction') return null;
    const isOne = end === first + 1 && tokens[first]!.lower === 'one';
    if (isOne && !isCountingOne(tokens, first)) return null;
    if (isNotCounted(tokens, text, numeral)) return null;
    const tied = afterUnit(tokens, end);
    return quantityOf(numeral, RULE, 'count', {
      end: tied,
      of: tied === end ? null : tokens[tied - 1]!.text,
    });
  },
};
