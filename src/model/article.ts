/** One news text as it was given: decoded once, never edited. */
import type { Span } from './span.ts';

/** A stretch of the text whose part in the page its markup told: what `segment` then need not guess. */
export interface MarkedSpan extends Span {
  readonly region: 'headline' | 'boilerplate';
}

export interface Article {
  readonly id: string;
  /** The raw text that every span points into. */
  readonly text: string;
  /** The publication; never the person quoted. */
  readonly source: string | null;
  /** ISO date or date-time: the only clock there is. */
  readonly published: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly author: string | null;
  /** Input fields that whosaid does not know, carried through untouched. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** In text order, none within another; absent where the text came without markup. */
  readonly marked?: readonly MarkedSpan[];
  /** The text was taken out of another format, so that offsets can be followed only in a copy of it. */
  readonly extracted?: true;
}
