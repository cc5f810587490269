/** A weighted sum made into a probability: the smallest model that can be read and retrained. */

export interface LogisticModel {
  readonly bias: number;
  /** By the name of the feature, for its plain value. */
  readonly weights: Readonly<Record<string, number>>;
}

/** Values by feature name; the same names, in the same order, for every pair. */
export type Features = Readonly<Record<string, number>>;

/**
 * The probability, 0 to 1.
 * @throws when the model and the code disagree on the features: retrain then
 */
export const probability = (model: LogisticModel, features: Features): number => {
  let sum = model.bias;
  for (const name in features) {
    const weight = model.weights[name];
    if (weight === undefined) throw new Error(`the model has no weight for "${name}": train it again`);
    sum += weight * features[name]!;
  }
  return 1 / (1 + Math.exp(-sum));
};
