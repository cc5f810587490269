/** Runs of tokens, and which of them a span covers. */
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';

/** `tokens.slice(first, end)`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export const isWithin = (inner: TokenRange, outer: TokenRange): boolean =>
  inner.first >= outer.first && inner.end <= outer.end;

/** Whether two ranges have a token in common. */
export const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;

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

/** Index of the last of `spans`, in text order, that starts at or before `offset`; -1 if none does. */
export const lastStarting = (spans: readonly Span[], offset: number): number => {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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

/**
 * One flag per token: 1 where it lies, wholly or partly, in one of `spans`.
 * @param from flags that are set already; a copy is returned
 */
export const markTokens = (
  tokens: readonly Token[],
  spans: readonly Span[],
  from?: Uint8Array,
): Uint8Array => {
  const marks = from?.slice() ?? new Uint8Array(tokens.length);
  // written out: a range and a `fill` for each short span cost more than the flags
  for (const { start, end } of spans)
    for (let at = tokenAfter(tokens, start); at < tokens.length && tokens[at]!.start < end; at += 1)
      marks[at] = 1;
  return marks;
};

/** Whether any token of the range has its flag set. */
export const isMarked = (marks: Uint8Array, { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at += 1) if (marks[at] === 1) return true;
  return false;
};
