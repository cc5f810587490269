/**
 * FTRL-proximal, the learner of all linear models here: a step size per weight, and weights of rare features
 * held at zero. (McMahan and others, "Ad click prediction: a view from the trenches", 2013.)
 */

import type { LinearModel } from '../linear/linear-model.ts';
import type { Weigher } from '../linear/weigher.ts';

export interface Learner {
  /** Follows every update. */
  readonly model: LinearModel & { readonly weights: Float32Array };
  /** Moves the weights of the features from `from` up to `to` against `gradient`. */
  readonly update: (weigher: Weigher, from: number, to: number, gradient: number) => void;
}

export interface LearnerOptions {
  /** log2 of the number of weights. */
  readonly bits: number;
  /** The step size. */
  readonly alpha: number;
  /** How much evidence a weight needs to leave zero. */
  readonly l1: number;
}

/** Smoothes the first steps; the value of the paper. */
const BETA = 1;
/** Gradients smaller than this change nothing that matters and cost most of the time. */
const SMALLEST = 1e-3;

export const createLearner = ({ bits, alpha, l1 }: LearnerOptions): Learner => {
  const size = 2 ** bits;
  const weights = new Float32Array(size);
  const sums = new Float32Array(size);
  const squares = new Float32Array(size);
  const update = ({ ids }: Weigher, from: number, to: number, gradient: number): void => {
    if (Math.abs(gradient) < SMALLEST) return;
    const square = gradient * gradient;
    for (let i = from; i < to; i += 1) {
      const id = ids[i]!;
      const before = squares[id]!;
      const root = Math.sqrt(before + square);
      const sum = sums[id]! + gradient - ((root - Math.sqrt(before)) / alpha) * weights[id]!;
      sums[id] = sum;
      squares[id] = before + square;
      weights[id] = Math.abs(sum) <= l1 ? 0 : (Math.sign(sum) * l1 - sum) / ((BETA + root) / alpha);
    }
  };
  return { model: { weights, scale: 1, bits }, update };
};
