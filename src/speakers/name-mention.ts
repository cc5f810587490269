/** One place where an article names somebody or something. */
import type { Gender } from '../lexicon/roles.ts';
import type { Span } from '../model/span.ts';

/** `person`: a title or a given name says so. `thing`: it cannot be one. `unsure`: other mentions decide. */
export type NameKind = 'person' | 'thing' | 'unsure';

/** The post named beside a name. */
export interface RoleMention {
  /** As written, without an article: "State Department spokeswoman". */
  readonly text: string;
  /** The post, the same for "Rep." and "congressman". */
  readonly means: string;
  /** "spokeswoman", "daughter". */
  readonly gender: Gender | null;
  /** It tells what the person does, not whose wife or rival they are. */
  readonly isPost: boolean;
}

export interface NameMention extends Span {
  /** The tokens of the name, titles left out: `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  /** First token with the titles and posts before the name. */
  readonly roleToken: number;
  /** As written: ["Vladimir", "Putin"]. */
  readonly words: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender | null;
  readonly roles: readonly RoleMention[];
  /** Index of its sentence. */
  readonly sentence: number;
  /** It stands where a subject stands. */
  readonly subject: boolean;
  /** It only says whose: "Putin's spokesman". */
  readonly possessive: boolean;
}
