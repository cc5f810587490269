/** One checkable statement made in one article. */
import type { Span } from './span.ts';

/** `quote`: quoted words. `reported`: a paraphrase of a speaker. `assertion`: the article's own voice. */
export const CLAIM_KINDS = ['quote', 'reported', 'assertion'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const POLARITIES = ['affirmed', 'denied'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const CERTAINTIES = ['stated', 'expected', 'possible', 'conditional', 'alleged'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export interface Claim extends Span {
  /** The pieces of a claim that its own cue interrupts; null for a claim in one piece. */
  readonly spans: readonly Span[] | null;
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
  /** 0 to 1: of all claims given 0.9, about nine in ten rows are right in every respect. */
  readonly confidence: number;
  /** Index of the sentence in which it starts. */
  readonly sentence: number;
}
