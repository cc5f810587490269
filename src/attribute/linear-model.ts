/** A linear model over hashed features: the sum of the weights that a candidate's features name. */
import type { Arena } from './arena.ts';

export interface LinearModel {
  /** One weight per hashed feature; in units of `scale`. */
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
  /** log2 of the number of weights. */
  readonly bits: number;
}

/** The score of the features that stand in the arena from `from` up to `to`. */
export const score = (model: LinearModel, arena: Arena, from: number, to: number): number => {
  const { weights } = model;
  const { ids } = arena;
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += weights[ids[i]!]!;
  return sum * model.scale;
};

/** The logistic function: a score as a probability. */
export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
