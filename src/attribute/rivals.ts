/**
 * How one reading of a cue stands to the first readings of the cues around it: whether it swallows them, lies
 * within what they report, claims the same words, or crosses theirs.
 */
import type { Alternative, Proposal } from './propose.ts';
import type { TokenSpan } from './token-span.ts';

export interface Rivalry {
  /** The highest chance of a cue within the content. */
  swallowed: number;
  /** … of a cue whose content holds this cue. */
  reporting: number;
  /** … of a cue with the same content. */
  same: number;
  /** … of a cue whose content overlaps this one and neither holds the other. */
  crossing: number;
  /** … of a cue that shares a token with this one. */
  cue: number;
  /** … of a cue whose words lie in this content's speaker. */
  inSpeaker: number;
}

/** Cues further away in the list do not meet. */
const NEIGHBOURS = 10;

/** The parts of a content, in text order. */
export const partsOf = ({ content }: Alternative): TokenSpan[] => {
  const { left, right } = content;
  if (left === null) return right === null ? [] : [right];
  return right === null ? [left] : [left, right];
};

const holds = (parts: readonly TokenSpan[], token: number): boolean => {
  for (const part of parts) if (part.first <= token && token <= part.last) return true;
  return false;
};

const isSame = (a: readonly TokenSpan[], b: readonly TokenSpan[]): boolean => {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1)
    if (a[i]!.first !== b[i]!.first || a[i]!.last !== b[i]!.last) return false;
  return true;
};

const isWithin = (inner: readonly TokenSpan[], outer: readonly TokenSpan[]): boolean => {
  for (const part of inner) if (!(holds(outer, part.first) && holds(outer, part.last))) return false;
  return true;
};

const meet = (a: readonly TokenSpan[], b: readonly TokenSpan[]): boolean => {
  for (const x of a) for (const y of b) if (x.first <= y.last && y.first <= x.last) return true;
  return false;
};

/** Takes one rival into account. */
const note = (found: Rivalry, proposal: Proposal, reading: Alternative, rival: Proposal): void => {
  const { cue } = proposal;
  const { speaker } = reading;
  const { chance } = rival;
  const parts = partsOf(reading);
  const theirs = partsOf(rival.alternatives[0]!);
  const { anchor } = rival.cue;
  if (holds(parts, anchor)) found.swallowed = Math.max(found.swallowed, chance);
  if (rival.cue.first <= cue.last && cue.first <= rival.cue.last) found.cue = Math.max(found.cue, chance);
  if (speaker.first <= anchor && anchor <= speaker.last) found.inSpeaker = Math.max(found.inSpeaker, chance);
  if (holds(theirs, cue.anchor)) found.reporting = Math.max(found.reporting, chance);
  else if (isSame(parts, theirs)) found.same = Math.max(found.same, chance);
  else if (meet(parts, theirs) && !isWithin(parts, theirs) && !isWithin(theirs, parts))
    found.crossing = Math.max(found.crossing, chance);
};

/** How reading `reading` of proposal `own` stands to the proposals around it. */
export const rivalry = (proposals: readonly Proposal[], own: number, reading: Alternative): Rivalry => {
  const found: Rivalry = { swallowed: 0, reporting: 0, same: 0, crossing: 0, cue: 0, inSpeaker: 0 };
  const last = Math.min(proposals.length - 1, own + NEIGHBOURS);
  for (let i = Math.max(0, own - NEIGHBOURS); i <= last; i += 1)
    if (i !== own) note(found, proposals[own]!, reading, proposals[i]!);
  return found;
};
