/** Claims of several articles that say the same thing, or speak of the same fact and disagree. */
import type { Span } from './span.ts';

export type DifferenceField = 'value' | 'date' | 'speaker' | 'wording' | 'polarity';

export type GroupRelation = 'single' | 'agree' | 'conflict';

/** One side of a difference: the claim, and what it says there. */
export interface Side {
  readonly claimId: string;
  readonly value: string;
}

export interface Difference {
  readonly field: DifferenceField;
  readonly a: Side;
  readonly b: Side;
  /** Whether `b` was published on a later day than `a`: it may be news rather than another account. */
  readonly update: boolean;
}

export interface GroupMember extends Span {
  readonly claimId: string;
  readonly articleId: string;
  readonly source: string | null;
  readonly text: string;
}

/** Why two members are together: the score of the comparison, 0 to 1. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

export interface Group {
  readonly groupId: string;
  readonly relation: GroupRelation;
  readonly fields: readonly DifferenceField[];
  /** The wording closest to those of all members; of a conflict, one that shows a difference. */
  readonly text: string;
  readonly sources: readonly string[];
  /** Its articles by origin: reprints of one text, and all that one source has of its own, are one origin. */
  readonly origins: readonly (readonly string[])[];
  readonly members: readonly GroupMember[];
  readonly differences: readonly Difference[];
  readonly links: readonly Link[];
}

/** A claim is in one group only, so the first one's id names the group, and later articles do not change it. */
export const groupIdOf = (firstClaimId: string): string => `g${firstClaimId}`;
