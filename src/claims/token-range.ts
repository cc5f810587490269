/** Runs of tokens: finding those that a span covers, and trimming what no claim should start or end with. */
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';

/** `tokens.slice(first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** Index of the first token that ends after `offset`. Tokens are in text order. */
export const tokenAfter = (tokens: readonly Token[], offset: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The tokens that lie wholly or partly in `span`. */
export const rangeOf = (tokens: readonly Token[], span: Span): TokenRange => {
  const first = tokenAfter(tokens, span.start);
  let end = first;
  while (end < tokens.length && tokens[end]!.start < span.end) end += 1;
  return { first, end };
};

export const spanOf = (tokens: readonly Token[], range: TokenRange): Span => ({
  start: tokens[range.first]!.start,
  end: tokens[range.end - 1]!.end,
});

/** Stays at the end of a claim: a closing bracket, a percent sign, a full stop or exclamation mark. */
const CLOSES = /^[)\]%.!?…]$/;
/** Stays at the start of a claim: brackets, currency and number signs. */
const OPENS = /^[([$£€¥#@]$/;
const WORDY = /[\p{L}\p{N}]/u;

/** `range` without the commas, dashes and quotation marks around it; may come out empty. */
export const trimmed = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  let { first, end } = range;
  while (first < end && !WORDY.test(tokens[first]!.text) && !OPENS.test(tokens[first]!.text)) first += 1;
  while (end > first && !WORDY.test(tokens[end - 1]!.text) && !CLOSES.test(tokens[end - 1]!.text)) end -= 1;
  return { first, end };
};

export const wordsIn = (tokens: readonly Token[], range: TokenRange): number => {
  let words = 0;
  for (let i = range.first; i < range.end; i += 1) if (WORDY.test(tokens[i]!.text)) words += 1;
  return words;
};
