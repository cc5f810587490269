/** From weighed readings to attributions: which cues are accepted, in which reading, and how sure that is. */
import type { Alternative, Proposal } from './propose.ts';
import { partsOf } from './rivals.ts';
import type { Sheet } from './sheet.ts';
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

const wordsIn = (sheet: Sheet, parts: readonly TokenSpan[]): number =>
  parts.reduce((sum, part) => sum + sheet.words[part.last + 1]! - sheet.words[part.first]!, 0);

const overlapIn = (sheet: Sheet, a: readonly TokenSpan[], b: readonly TokenSpan[]): number => {
  const common = a.flatMap((x) =>
    b
      .map((y) => ({ first: Math.max(x.first, y.first), last: Math.min(x.last, y.last) }))
      .filter(({ first, last }) => first <= last),
  );
  return wordsIn(sheet, common);
};

/** Share of letters and digits that two contents have in common: intersection over union. */
export const contentOverlap = (sheet: Sheet, a: readonly TokenSpan[], b: readonly TokenSpan[]): number => {
  const common = overlapIn(sheet, a, b);
  return common / Math.max(1, wordsIn(sheet, a) + wordsIn(sheet, b) - common);
};

/** Whether two speakers share a word, or both are nobody. */
export const sameSpeaker = (a: TokenSpan, b: TokenSpan): boolean =>
  a.first < 0 || b.first < 0 ? a.first < 0 && b.first < 0 : a.first <= b.last && b.first <= a.last;

/** Readings that differ only in detail: an error in the one is mostly none in the other. */
const isCompatible = (sheet: Sheet, a: Alternative, b: Alternative): boolean =>
  sameSpeaker(a.speaker, b.speaker) && contentOverlap(sheet, partsOf(a), partsOf(b)) >= 0.5;

export const bestReading = (sheet: Sheet, { proposal, probabilities }: Weighed): Accepted => {
  let best = 0;
  probabilities.forEach((p, i) => {
    if (p > probabilities[best]!) best = i;
  });
  const reading = proposal.alternatives[best]!;
  const belief = proposal.alternatives.reduce(
    (sum, other, i) => (isCompatible(sheet, reading, other) ? sum + probabilities[i]! : sum),
    0,
  );
  return { proposal, reading, belief };
};

const clash = (a: Accepted, b: Accepted): boolean =>
  a.proposal.cue.first <= b.proposal.cue.last && b.proposal.cue.first <= a.proposal.cue.last;

/** The best readings, most believed first; of two whose cues share a token only the more believed. */
export const settle = (readings: readonly Accepted[]): Accepted[] => {
  const kept: Accepted[] = [];
  for (const reading of [...readings].sort((a, b) => b.belief - a.belief))
    if (!kept.some((other) => clash(reading, other))) kept.push(reading);
  return kept.sort((a, b) => a.proposal.cue.first - b.proposal.cue.first);
};
