/** The second stage: all readings of a cue, and none, weighed against each other as wholes. */
import { type Arena, clear } from '../linear/arena.ts';
import { logSumExp } from '../linear/log-sum.ts';
import type { Proposal } from './propose.ts';
import { type Evidence, readingFeatures, rejectionFeatures } from './rescore-features.ts';
import type { Sheet } from './sheet.ts';

/** Scores of one proposal's readings in their order, that of rejection last, and where their features stand. */
export interface Rescored {
  readonly scores: readonly number[];
  readonly marks: readonly number[];
  readonly logSum: number;
}

export const rescore = (
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
): Rescored => {
  clear(arena);
  const marks = [0];
  const scores: number[] = [];
  const shared = { speaker: [], left: [], right: [] };
  const readings = proposals[own]!.alternatives.length;
  for (let index = 0; index <= readings; index += 1) {
    const sum =
      index < readings
        ? readingFeatures(arena, sheet, proposals, evidence, own, index, shared)
        : rejectionFeatures(arena, sheet, proposals, evidence, own);
    scores.push(arena.scale * sum);
    marks.push(arena.size);
  }
  return { scores, marks, logSum: logSumExp(scores) };
};
