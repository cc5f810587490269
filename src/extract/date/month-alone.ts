/** Whether a month by itself is one: "may", "march" and "august" are words and names too. */
import type { Token } from '../../model/segmented.ts';
import { isCapitalised, isDash, wordAt } from './words.ts';

/** After these, "may" or "march" is the month. */
const BEFORE_MONTH: ReadonlySet<string> = new Set(
  'in since until till by from through of during before after between last next this past coming previous following early late mid for to and each every or as around towards toward into'.split(
    ' ',
  ),
);
/** Of those, the ones that stand before names too: "and August Wilson". */
const LOOSE: ReadonlySet<string> = new Set(
  'and to by of for or as from between after before into'.split(' '),
);
/** After these, only when a word in lower case follows: "the May deadline", not "the March on Washington". */
const DETERMINERS: ReadonlySet<string> = new Set("the a an 's its their his her our".split(' '));
const LOWER_WORD = /^\p{Ll}/u;

/** Whether the month at `at` is one without a day or a year beside it. */
export const standsAlone = (tokens: readonly Token[], at: number, alone: 'yes' | 'no' | 'short'): boolean => {
  if (alone === 'short' || !isCapitalised(tokens, at)) return false;
  if (alone === 'yes') return true;
  if (/^[A-Z]{2,}$/.test(tokens[at]!.text) && tokens[at]!.text.length > 2) return false;
  const before = wordAt(tokens, at - 1);
  if (LOOSE.has(before) && isCapitalised(tokens, at + 1)) return false;
  if (BEFORE_MONTH.has(before) || isDash(tokens, at - 1)) return true;
  return DETERMINERS.has(before) && LOWER_WORD.test(tokens[at + 1]?.text ?? '');
};
