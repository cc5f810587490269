/** Why a claim may start or end at a token: the kinds of its boundaries. */

/** Bits that say why a claim may start at a token: what stands there, or right before it. */
export const START = {
  sentence: 1,
  content: 2,
  afterCue: 4,
  cue: 8,
  speaker: 16,
  antecedent: 32,
  joined: 64,
  opened: 128,
  comma: 256,
  mark: 512,
  quotation: 1024,
  passive: 2048,
} as const;

/** Bits that say why a claim may end before a token. */
export const END = {
  sentence: 1,
  content: 2,
  cue: 4,
  speaker: 8,
  comma: 16,
  mark: 32,
  quotation: 64,
  joined: 128,
  opened: 256,
} as const;

export interface Boundary {
  /** First token of the claim, or the token after its last. */
  readonly at: number;
  /** Bits of `START` or `END`. */
  readonly kinds: number;
}

export interface Boundaries {
  /** In text order. */
  readonly starts: readonly Boundary[];
  readonly ends: readonly Boundary[];
  /** "Although the vote failed*,* the council stayed": no claim reaches over this token; -1 where none stands so. */
  readonly contrastEnd: number;
}
