/** One person, body or group that speaks, across articles, and why its names were taken for one. */
import type { SpeakerType } from './attribution.ts';
import type { PersonDigest } from './person-digest.ts';

/** What made two appearances one; `io/schema/values.ts` tells each in words. */
export type JoinRule =
  | 'user'
  | 'full-name/story'
  | 'full-name/post'
  | 'full-name'
  | 'full-name/well-known'
  | 'given-name/story'
  | 'given-name/post'
  | 'misspelling/story'
  | 'surname/story'
  | 'surname+post/story'
  | 'surname+post'
  | 'surname/famous'
  | 'body/name'
  | 'body/story'
  | 'body/source'
  | 'body/short-form'
  | 'acronym/story'
  | 'acronym/known'
  | 'acronym/spelled-out'
  | 'group/name';

/** Somebody at one place in the corpus: in one article. */
export interface Appearance {
  /** Number of the article on the shelf. */
  readonly article: number;
  readonly person: PersonDigest;
}

/** Indexes into the appearances of the person; `b` was joined to what `a` belongs to. */
export interface Join {
  readonly rule: JoinRule;
  readonly a: number;
  readonly b: number;
}

export interface KnownPerson {
  readonly speakerId: string;
  readonly name: string;
  readonly type: SpeakerType;
  /** In the order of article ids. */
  readonly appearances: readonly Appearance[];
  /** One fewer than there are appearances. */
  readonly joins: readonly Join[];
}
