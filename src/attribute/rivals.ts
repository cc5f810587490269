/**
 * How one reading of a cue stands to the first readings of the cues around it: whether it swallows them, lies
 * within what they report, claims the same words, or crosses theirs.
 */
import type { Alternative, Proposal } from './propose.ts';
import type { TokenSpan } from './token-span.ts';

export interface Rivalry {
  /** The highest chance of a cue within the content. */
  readonly swallowed: number;
  /** … of a cue whose content holds this cue. */
  readonly reporting: number;
  /** … of a cue with the same content. */
  readonly same: number;
  /** … of a cue whose content overlaps this one and neither holds the other. */
  readonly crossing: number;
  /** … of a cue that shares a token with this one. */
  readonly cue: number;
  /** … of a cue whose words lie in this content's speaker. */
  readonly inSpeaker: number;
}

/** Cues further away in the list do not meet. */
const NEIGHBOURS = 10;

/** The parts of a content, in text order. */
export const partsOf = ({ content }: Alternative): TokenSpan[] =>
  [content.left, content.right].filter((part) => part !== null);

const holds = (parts: readonly TokenSpan[], token: number): boolean =>
  parts.some((part) => part.first <= token && token <= part.last);

const isSame = (a: readonly TokenSpan[], b: readonly TokenSpan[]): boolean =>
  a.length === b.length && a.every((part, i) => part.first === b[i]!.first && part.last === b[i]!.last);

const isWithin = (inner: readonly TokenSpan[], outer: readonly TokenSpan[]): boolean =>
  inner.every((part) => outer.some((o) => o.first <= part.first && part.last <= o.last));

const meet = (a: readonly TokenSpan[], b: readonly TokenSpan[]): boolean =>
  a.some((x) => b.some((y) => x.first <= y.last && y.first <= x.last));

export const rivalry = (proposals: readonly Proposal[], own: number, reading: Alternative): Rivalry => {
  const { cue } = proposals[own]!;
  const parts = partsOf(reading);
  const { speaker } = reading;
  const found = { swallowed: 0, reporting: 0, same: 0, crossing: 0, cue: 0, inSpeaker: 0 };
  const note = (kind: keyof typeof found, chance: number) => {
    if (chance > found[kind]) found[kind] = chance;
  };
  const last = Math.min(proposals.length - 1, own + NEIGHBOURS);
  for (let i = Math.max(0, own - NEIGHBOURS); i <= last; i += 1) {
    if (i === own) continue;
    const rival = proposals[i]!;
    const theirs = partsOf(rival.alternatives[0]!);
    const { chance } = rival;
    if (holds(parts, rival.cue.anchor)) note('swallowed', chance);
    if (rival.cue.first <= cue.last && cue.first <= rival.cue.last) note('cue', chance);
    if (speaker.first <= rival.cue.anchor && rival.cue.anchor <= speaker.last) note('inSpeaker', chance);
    if (holds(theirs, cue.anchor)) note('reporting', chance);
    else if (isSame(parts, theirs)) note('same', chance);
    else if (meet(parts, theirs) && !isWithin(parts, theirs) && !isWithin(theirs, parts))
      note('crossing', chance);
  }
  return found;
};
