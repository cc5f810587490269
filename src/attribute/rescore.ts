/** The second stage: all readings of a cue, and none, weighed against each other as wholes. */

import { logSumExp } from '../linear/log-sum.ts';
import { clear, type Weigher } from '../linear/weigher.ts';
import type { Evidence } from './evidence.ts';
import type { Proposal } from './propose.ts';
import { readingFeatures, rejectionFeatures } from './rescore-features.ts';
import type { TokenColumns } from './token-columns.ts';

/** Scores of one proposal's readings in their order, that of rejection last, and where their features stand. */
export interface Rescored {
  readonly scores: readonly number[];
  readonly marks: readonly number[];
  readonly logSum: number;
}

export const rescore = (
  weigher: Weigher,
  columns: TokenColumns,
  proposals: readonly Proposal[],
  evidence: Evidence,
  own: number,
): Rescored => {
  clear(weigher);
  const marks = [0];
  const scores: number[] = [];
  const shared = { speaker: [], left: [], right: [] };
  const readings = proposals[own]!.alternatives.length;
  for (let index = 0; index <= readings; index += 1) {
    const sum =
      index < readings
        ? readingFeatures(weigher, columns, proposals, evidence, own, index, shared)
        : rejectionFeatures(weigher, columns, proposals, evidence, own);
    scores.push(weigher.scale * sum);
    marks.push(weigher.size);
  }
  return { scores, marks, logSum: logSumExp(scores) };
};
