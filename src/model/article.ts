/** One news text as it was given: decoded once, never edited. */

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
}
