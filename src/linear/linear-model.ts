/** A linear model over hashed features: the sum of the weights that a candidate's features name. */
export interface LinearModel {
  /** One weight per hashed feature; in units of `scale`. */
  readonly weights: Float32Array | Int8Array;
  readonly scale: number;
  /** log2 of the number of weights. */
  readonly bits: number;
}

/** The logistic function: a score as a probability. */
export const probability = (logit: number): number => 1 / (1 + Math.exp(-logit));
