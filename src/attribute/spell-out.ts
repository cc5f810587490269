/**
 * From the words that were chosen to the tokens that are printed: a content takes in the quotation marks and
 * the stops that belong to it, an amount its sign.
 *
 *   “The well is dry,” she said.
 *    ^^^^^^^^^^^^^^^ chosen
 *   ^^^^^^^^^^^^^^^^^^ printed
 */
import type { TokenRange } from './draft.ts';
import type { Sheet } from './sheet.ts';
import type { TokenSpan } from './token-span.ts';

/** “… dry.”) has so many signs after its last word. */
const MOST_SIGNS = 3;

/** The opening mark before the first word, if it opens there. */
const startOf = (sheet: Sheet, first: number): number =>
  first > 0 && sheet.opens[first - 1] === 1 ? first - 1 : first;

/** The closing mark that follows the last word, with what stands between; the last word itself without one. */
const endOf = (sheet: Sheet, start: number, last: number): number => {
  for (let i = last + 1; i <= last + MOST_SIGNS && i < sheet.size && sheet.isWord[i] === 0; i += 1)
    if (sheet.closes[i] === 1) return i - sheet.quoted[i]! + 1 >= start ? i + 1 : last + 1;
  return last + 1;
};

export const spellOut = (sheet: Sheet, { first, last }: TokenSpan): TokenRange => {
  const start = startOf(sheet, first);
  return { first: start, end: endOf(sheet, start, last) };
};
