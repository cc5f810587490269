/** The second stage: all readings of a cue, and none, weighed against each other as wholes. */
import { type Arena, clear } from './arena.ts';
import { type LinearModel, score } from './linear-model.ts';
import { logSumExp } from './log-sum.ts';
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
  model: LinearModel,
  arena: Arena,
  sheet: Sheet,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
): Rescored => {
  clear(arena);
  const marks = [0];
  const scores: number[] = [];
  const close = () => {
    scores.push(score(model, arena, marks.at(-1)!, arena.size));
    marks.push(arena.size);
  };
  proposals[own]!.alternatives.forEach((_, index) => {
    readingFeatures(arena, sheet, proposals, evidence, own, index);
    close();
  });
  rejectionFeatures(arena, sheet, proposals, evidence, own);
  close();
  return { scores, marks, logSum: logSumExp(scores) };
};
