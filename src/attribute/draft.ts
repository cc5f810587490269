/** An attribution in token numbers, before it is written as spans of the text. */
import type { TokenRange } from '../text/token-range.ts';

export interface Draft {
  /** Null for a quotation with no cue. */
  readonly cue: (TokenRange & { readonly head: number }) | null;
  readonly speaker: TokenRange | null;
  /** In text order. */
  readonly content: readonly TokenRange[];
  /** Set where the words are known to be the speaker's own without marks of quotation (a turn of an interview). */
  readonly isVerbatim?: boolean;
  readonly confidence: number;
  readonly rule: string;
}
