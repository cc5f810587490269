/** Runs of tokens, and which of them a span covers. */
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
