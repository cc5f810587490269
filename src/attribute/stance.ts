/**
 * What the speaker does in saying it.
 *
 *   The union asked members to stay at home.
 *             ^^^^^ demands: "ask" with an infinitive; "asked whether" would be a question
 */
import { type CueFrame, stanceOfCue } from '../lexicon/stance-cues.ts';
import type { Stance } from '../model/attribution.ts';
import type { Token } from '../model/segmented.ts';

/** Tokens of the cue, end exclusive, and the one that carries its meaning ("asked" in "has asked for"). */
export interface CueTokens {
  readonly first: number;
  readonly end: number;
  readonly head: number;
}

/** "asked the mayors of both towns to resign": an infinitive may stand so many tokens after the cue. */
const REACH = 8;

const NEGATION = new Set(['not', "n't", 'never', 'neither', 'nor', 'hardly']);

const infinitiveFollows = (tokens: readonly Token[], from: number, limit: number): boolean => {
  for (let at = from; at < Math.min(from + REACH, limit); at += 1) {
    const { lower, pos } = tokens[at]!;
    if (lower === 'to') {
      const next = tokens[at + 1]?.pos;
      if (next === 'VERB' || next === 'AUX' || next === 'ADV') return true;
    } else if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || pos === 'PUNCT') return false;
  }
  return false;
};

/** The frames a cue stands in, the most telling first. */
const framesOf = (tokens: readonly Token[], cue: CueTokens, limit: number): CueFrame[] => {
  const next = tokens[cue.head + 1]?.lower;
  const frames: CueFrame[] = [];
  if (next === 'for' || next === 'on') frames.push(next);
  if (infinitiveFollows(tokens, cue.head + 1, limit)) frames.push('to');
  if (tokens[cue.head]!.pos === 'NOUN') frames.push('noun');
  frames.push('any');
  return frames;
};

/** @param limit the first token that the cue's sentence does not hold */
export const stanceOf = (
  tokens: readonly Token[],
  cue: CueTokens,
  limit: number,
  contentIsQuestion: boolean,
): Stance => {
  const { lemma } = tokens[cue.head]!;
  const found = framesOf(tokens, cue, limit)
    .map((frame) => stanceOfCue(lemma, frame))
    .find((stance) => stance !== undefined);
  if (found === undefined) return contentIsQuestion ? 'asks' : 'asserts';
  const negated = [1, 2].some((back) => NEGATION.has(tokens[cue.head - back]?.lower ?? ''));
  return found === 'denies' && negated ? 'asserts' : found;
};
