/** Reads one article with the trained models: every cue with its readings weighed, and the best of them settled. */
import { createArena } from '../linear/arena.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { type Accepted, bestReading, settle, type Weighed } from './decode.ts';
import { type FirstStage, type Proposal, propose } from './propose.ts';
import { rescore } from './rescore.ts';
import { gatherEvidence } from './rescore-features.ts';
import type { Sheet } from './sheet.ts';

/** The readings of every proposal with their probabilities; what is missing to 1 is that there is no attribution. */
export const weigh = (model: LinearModel, sheet: Sheet, proposals: readonly Proposal[]): Weighed[] => {
  const arena = createArena(model);
  const evidence = gatherEvidence(sheet, proposals);
  return proposals.map((proposal, own) => {
    const { scores, logSum } = rescore(arena, sheet, proposals, evidence, own);
    return { proposal, probabilities: scores.slice(0, -1).map((value) => Math.exp(value - logSum)) };
  });
};

export const settleReadings = (sheet: Sheet, weighed: readonly Weighed[]): Accepted[] =>
  settle(
    sheet,
    weighed.map((each) => bestReading(sheet, each)),
  );

export const readArticle = (
  models: FirstStage & { readonly rescore: LinearModel },
  sheet: Sheet,
): Weighed[] => weigh(models.rescore, sheet, propose(models, sheet));
