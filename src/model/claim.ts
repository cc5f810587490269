/** One checkable statement made in one article. */
import type { Span } from './span.ts';

/** `quote`: quoted words. `reported`: a paraphrase of a speaker. `assertion`: the article's own voice. */
export type ClaimKind = 'quote' | 'reported' | 'assertion';

export type Polarity = 'affirmed' | 'denied';

export type Certainty = 'stated' | 'expected' | 'possible' | 'conditional' | 'alleged';

export interface Claim extends Span {
  /** Made from article id and span: the same input gives the same id for ever. */
  readonly claimId: string;
  readonly kind: ClaimKind;
  /** Index into the article's attributions, or null. */
  readonly attribution: number | null;
  /** Indexes into the article's numbers and dates, in text order. */
  readonly numbers: readonly number[];
  readonly dates: readonly number[];
  /** Those of them that the main verb tells; null where there is none. */
  readonly mainNumber: number | null;
  readonly mainDate: number | null;
  readonly polarity: Polarity;
  readonly certainty: Certainty;
  /** Index of the sentence in which it starts. */
  readonly sentence: number;
}
