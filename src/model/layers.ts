/** The layers an article gains, one per stage; a stage never rewrites an earlier layer. */
import type { Attribution, Speaker } from './attribution.ts';
import type { Claim } from './claim.ts';
import type { DateMention } from './date-mention.ts';
import type { NumberMention } from './number-mention.ts';
import type { Person } from './person.ts';
import type { Segmented } from './segmented.ts';

export interface Annotated extends Segmented {
  readonly numbers: readonly NumberMention[];
  readonly dates: readonly DateMention[];
}

export interface Attributed extends Annotated {
  readonly attributions: readonly Attribution[];
}

export interface Resolved extends Attributed {
  /** One entry per attribution: who its speaker is, or null where it has none. */
  readonly speakers: readonly (Speaker | null)[];
  /** Everybody who speaks or is named, in the order of their first mention. */
  readonly people: readonly Person[];
  /** One entry per attribution: index into `people` of its speaker, or null. */
  readonly speakerPersons: readonly (number | null)[];
  /** By the index of its token, the full name of whom each "he" or "she" of the reporter's own text stands for. */
  readonly pronouns: ReadonlyMap<number, string>;
}

export interface Claimed extends Resolved {
  readonly claims: readonly Claim[];
}
