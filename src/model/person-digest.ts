/** Somebody of one article, as far as it takes to tell who is who across articles. */
import type { SpeakerType } from './attribution.ts';
import type { Person } from './person.ts';

export interface PersonDigest {
  /** Index among the article's people. */
  readonly index: number;
  /** The fullest form that the article gives. */
  readonly name: string;
  /** All names that the article uses, the fullest first. */
  readonly forms: readonly string[];
  readonly role: string | null;
  readonly type: SpeakerType;
  readonly gender: Person['gender'];
  /** How many of the article's claims it says, and how many of these are quoted words. */
  readonly claims: number;
  readonly quotes: number;
}
