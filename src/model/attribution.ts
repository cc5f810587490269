/** Who said what: speaker, cue, content. */
import type { Span } from './span.ts';

export const QUOTE_KINDS = ['direct', 'mixed', 'indirect'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

export const STANCES = ['asserts', 'denies', 'asks', 'demands', 'predicts', 'believes', 'intends'] as const;
export type Stance = (typeof STANCES)[number];

export interface Cue extends Span {
  readonly lemma: string;
}

export interface Attribution {
  /** The words that name the speaker here; null when the text names none. */
  readonly speaker: Span | null;
  /** Null for a quotation with no cue. */
  readonly cue: Cue | null;
  /** In text order, never empty, never overlapping. */
  readonly content: readonly Span[];
  readonly quote: QuoteKind;
  readonly stance: Stance;
  /** 0 to 1: of all attributions given 0.9, about nine in ten should be right. */
  readonly confidence: number;
  /** What decided it: `attribution/<file>`. */
  readonly rule: string;
}

export const SPEAKER_TYPES = ['person', 'organization', 'group', 'document', 'unnamed'] as const;
export type SpeakerType = (typeof SPEAKER_TYPES)[number];

/** Who a speaker span refers to. */
export interface Speaker extends Span {
  /** The fullest form that the article gives; null if it cannot be told. */
  readonly name: string | null;
  readonly role: string | null;
  readonly type: SpeakerType;
}
