/** Somebody of an article: one individual or body under all names, posts and pronouns that stand for it. */
import type { SpeakerType } from './attribution.ts';
import type { Span } from './span.ts';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

export interface Mention extends Span {
  readonly kind: MentionKind;
}

export interface Person {
  /** The fullest form that the article gives; null for people without a name. */
  readonly name: string | null;
  readonly role: string | null;
  readonly type: SpeakerType;
  /** Only where a title, a pronoun or a given name tells. */
  readonly gender: 'female' | 'male' | null;
  /** In text order, at least one. */
  readonly mentions: readonly Mention[];
}
