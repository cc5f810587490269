/** From weighed readings to attributions: which cues are accepted, in which reading, and how sure that is. */
import type { Alternative, Proposal } from './propose.ts';
import { partsOf } from './rivals.ts';
import type { TokenColumns } from './token-columns.ts';
import type { TokenSpan } from './token-span.ts';

/** A proposal with the probability of each of its readings. */
export interface Weighed {
  readonly proposal: Proposal;
  readonly probabilities: readonly number[];
}

export interface Accepted {
  readonly proposal: Proposal;
  readonly reading: Alternative;
  /** Summed over the readings that say much the same; not yet calibrated. */
  readonly belief: number;
}

const wordsIn = (columns: TokenColumns, parts: readonly TokenSpan[]): number => {
  let sum = 0;
  for (const part of parts) sum += columns.words[part.last + 1]! - columns.words[part.first]!;
  return sum;
};

const overlapIn = (columns: TokenColumns, a: readonly TokenSpan[], b: readonly TokenSpan[]): number => {
  let common = 0;
  for (const x of a)
    for (const y of b) {
      const first = Math.max(x.first, y.first);
      const last = Math.min(x.last, y.last);
      if (first <= last) common += columns.words[last + 1]! - columns.words[first]!;
    }
  return common;
};

/** Share of letters and digits that two contents have in common: intersection over union. */
export const contentOverlap = (
  columns: TokenColumns,
  a: readonly TokenSpan[],
  b: readonly TokenSpan[],
): number => {
  const common = overlapIn(columns, a, b);
  return common / Math.max(1, wordsIn(columns, a) + wordsIn(columns, b) - common);
};

/** Whether two speakers share a word, or both are nobody. */
export const sameSpeaker = (a: TokenSpan, b: TokenSpan): boolean =>
  a.first < 0 || b.first < 0 ? a.first < 0 && b.first < 0 : a.first <= b.last && b.first <= a.last;

/** Readings that differ only in detail: an error in the one is mostly none in the other. */
const isCompatible = (columns: TokenColumns, a: Alternative, b: Alternative): boolean =>
  sameSpeaker(a.speaker, b.speaker) && contentOverlap(columns, partsOf(a), partsOf(b)) >= 0.5;

export const bestReading = (columns: TokenColumns, { proposal, probabilities }: Weighed): Accepted => {
  let best = 0;
  probabilities.forEach((p, i) => {
    if (p > probabilities[best]!) best = i;
  });
  const reading = proposal.alternatives[best]!;
  const belief = proposal.alternatives.reduce(
    (sum, other, i) => (isCompatible(columns, reading, other) ? sum + probabilities[i]! : sum),
    0,
  );
  return { proposal, reading, belief };
};

/** The best readings in text order; of two whose cues share a token only the more believed. */
export const settle = (columns: TokenColumns, readings: readonly Accepted[]): Accepted[] => {
  const taken = new Uint8Array(columns.size);
  const kept = [...readings]
    .sort((a, b) => b.belief - a.belief)
    .filter(({ proposal: { cue } }) => {
      if (taken.subarray(cue.first, cue.last + 1).includes(1)) return false;
      taken.fill(1, cue.first, cue.last + 1);
      return true;
    });
  return kept.sort((a, b) => a.proposal.cue.first - b.proposal.cue.first);
};
