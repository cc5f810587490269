/** An attribution in token numbers, before it is written as spans of the text. */

/** Tokens `first` up to, not including, `end`. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface Draft {
  /** Null for a quotation with no cue. */
  readonly cue: (TokenRange & { readonly head: number }) | null;
  readonly speaker: TokenRange | null;
  /** In text order. */
  readonly content: readonly TokenRange[];
  readonly confidence: number;
  readonly rule: string;
}
