/** A stretch of tokens, as the models see it. */

export interface TokenSpan {
  /** First and last token, both included. */
  readonly first: number;
  readonly last: number;
}
