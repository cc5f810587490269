/** Reads one article with the trained models: every cue with its readings weighed, and the best of them settled. */

import type { LinearModel } from '../linear/linear-model.ts';
import { createWeigher } from '../linear/weigher.ts';
import { type Accepted, bestReading, settle, type Weighed } from './decode.ts';
import { gatherEvidence } from './evidence.ts';
import { type FirstStage, type Proposal, propose } from './propose.ts';
import { rescore } from './rescore.ts';
import type { TokenColumns } from './token-columns.ts';

/** The readings of every proposal with their probabilities; what is missing to 1 is that there is no attribution. */
export const weigh = (
  model: LinearModel,
  columns: TokenColumns,
  proposals: readonly Proposal[],
): Weighed[] => {
  const weigher = createWeigher(model);
  const evidence = gatherEvidence(columns, proposals);
  return proposals.map((proposal, own) => {
    const { scores, logSum } = rescore(weigher, columns, proposals, evidence, own);
    return { proposal, probabilities: scores.slice(0, -1).map((value) => Math.exp(value - logSum)) };
  });
};

export const settleReadings = (columns: TokenColumns, weighed: readonly Weighed[]): Accepted[] =>
  settle(
    columns,
    weighed.map((each) => bestReading(columns, each)),
  );

export const readArticle = (
  models: FirstStage & { readonly rescore: LinearModel },
  columns: TokenColumns,
): Weighed[] => weigh(models.rescore, columns, propose(models, columns));
