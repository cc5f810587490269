/**
 * From the words that were chosen to the tokens that are printed: a content takes in the quotation marks and
 * the stops that belong to it, an amount its sign, a bracket its other half; a dateline stays outside.
 *
 *   “The well is dry,” she said.      Prices will rise by 6%, he said.
 *    ^^^^^^^^^^^^^^^ chosen           ^^^^^^^^^^^^^^^^^^^^^
 *   ^^^^^^^^^^^^^^^^^^ printed        ^^^^^^^^^^^^^^^^^^^^^^
 */

import { hashText } from '../linear/hash.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { TokenColumns } from './token-columns.ts';
import type { TokenSpan } from './token-span.ts';

/** “… dry.”) has three signs after its last word, “We won! 🎉🎉🎉” five. */
const MOST_SIGNS = 6;
/** "HALVERN, March 3 (Meridian Wire) — " has no more tokens. */
const LONGEST_DATELINE = 12;

const CURRENCIES = new Set(['$', '£', '€', '¥'].map(hashText));
const PERCENT = hashText('%');
const OPENING = hashText('(');
const CLOSING = hashText(')');
const DASH = hashText('—');

/** How many brackets are opened and not closed; below zero when one is closed that was never opened. */
const openBrackets = (columns: TokenColumns, first: number, end: number): number => {
  let count = 0;
  for (let i = first; i < end; i += 1) {
    if (columns.form[i] === OPENING) count += 1;
    if (columns.form[i] === CLOSING) {
      count -= 1;
      if (count < 0) return count;
    }
  }
  return count;
};

/** The first token after a dateline that ends in the span, or its first token. */
const afterDateline = (columns: TokenColumns, first: number, last: number): number => {
  const end = Math.min(last, first + LONGEST_DATELINE);
  for (let i = first + 1; i < end; i += 1)
    if (columns.form[i] === DASH && columns.form[i - 1] === CLOSING && openBrackets(columns, first, i) < 0)
      return i + 1;
  return first;
};

/** The opening mark before the first word, or the sign of its amount. */
const startOf = (columns: TokenColumns, first: number): number =>
  first > 0 && (columns.opens[first - 1] === 1 || CURRENCIES.has(columns.form[first - 1]!))
    ? first - 1
    : first;

/** After the stop of a quotation that nothing closes: “It will stay open until the autumn.¶ */
const openEnd = (columns: TokenColumns, last: number): number => {
  let end = last + 1;
  while (
    end < columns.size &&
    columns.depth[end]! > 0 &&
    columns.isWord[end] === 0 &&
    columns.opens[end] === 0
  )
    end += 1;
  const isOver = end === columns.size || columns.depth[end] === 0 || columns.opens[end] === 1;
  return isOver && columns.depth[last]! > 0 && columns.closes[end - 1] === 0 ? end : last + 1;
};

/** After the closing mark that follows the last word, or its percent sign; else right after the word. */
const endOf = (columns: TokenColumns, start: number, last: number): number => {
  for (let i = last + 1; i <= last + MOST_SIGNS && i < columns.size && columns.isWord[i] === 0; i += 1)
    if (columns.closes[i] === 1 && i - columns.quoted[i]! + 1 >= start) return i + 1;
  return columns.form[last + 1] === PERCENT ? last + 2 : openEnd(columns, last);
};

export const spellOut = (columns: TokenColumns, { first, last }: TokenSpan): TokenRange => {
  const start = startOf(columns, afterDateline(columns, first, last));
  const end = endOf(columns, start, last);
  const closes = columns.form[end] === CLOSING && openBrackets(columns, start, end) === 1;
  return { first: start, end: closes ? end + 1 : end };
};
