/** What the corpus half keeps of an article: its claims and what it is about, without its text or tokens. */
import type { SpeakerType } from './attribution.ts';
import type { Certainty, ClaimKind, Polarity } from './claim.ts';
import type { DateMention } from './date-mention.ts';
import type { NumberMention } from './number-mention.ts';
import type { Span } from './span.ts';

/** A word that carries meaning: no function word, no part of a number or date. */
export interface Word {
  /** Lower-cased as written. */
  readonly lower: string;
  /** What words are compared by: one key for all inflections, derivations and synonyms. */
  readonly key: string;
  /** How telling it is, 0 to 1: 1 for a word that a corpus of news hardly ever holds. */
  readonly weight: number;
  readonly kind: 'name' | 'verb' | 'other';
}

export interface ClaimSpeaker {
  /** The fullest form that the article gives. */
  readonly name: string;
  readonly role: string | null;
  readonly type: SpeakerType;
}

/** A whole quotation, marks left out, and from where to where in it the claim reaches. */
export interface QuotationPart extends Span {
  readonly whole: string;
}

/** A claim by itself: all that is needed to compare it with claims of other articles. */
export interface ClaimDigest extends Span {
  readonly claimId: string;
  readonly articleId: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly text: string;
  /** Index of the sentence in which it starts. */
  readonly sentence: number;
  readonly kind: ClaimKind;
  /** Null when nobody is named: the article's own voice, or an anonymous speaker. */
  readonly speaker: ClaimSpeaker | null;
  readonly polarity: Polarity;
  /** Whether it is its speaker who denies it, and not its own words. */
  readonly isRefuted: boolean;
  readonly certainty: Certainty;
  readonly numbers: readonly NumberMention[];
  /** Of each number, the keys of the words of meaning next to it on either side, up to a comma or an "and". */
  readonly besideNumbers: readonly (readonly string[])[];
  readonly dates: readonly DateMention[];
  /** The quotations that it touches. */
  readonly quotations: readonly QuotationPart[];
  /** In text order. */
  readonly words: readonly Word[];
}

/** One article of the corpus half. */
export interface ArticleDigest {
  readonly articleId: string;
  readonly source: string | null;
  readonly published: string | null;
  readonly title: string | null;
  /** What it is about: its most telling word keys with their weights, of unit length as a vector. */
  readonly topic: ReadonlyMap<string, number>;
  /** Least hashes of its word runs, for telling reprints. Sorted. */
  readonly shingles: readonly number[];
  readonly claims: readonly ClaimDigest[];
}
