/** Fits a logistic model by Newton's method: a handful of features, so the whole curvature fits in memory. */
import type { Features, LogisticModel } from '../linear/logistic.ts';

export interface Example {
  readonly features: Features;
  readonly label: boolean;
}

/** Newton's method on a convex loss has settled well before this on a few thousand examples. */
const STEPS = 12;

/** Solves `matrix · x = vector` by elimination with row pivots. */
const solve = (matrix: readonly Float64Array[], vector: readonly number[]): number[] => {
  const rows = matrix.map((row, i) => [...row, vector[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i += 1) {
    let pivot = i;
    for (let k = i + 1; k < size; k += 1) if (Math.abs(rows[k]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < size; k += 1) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      if (factor !== 0) for (let j = i; j <= size; j += 1) rows[k]![j]! -= factor * rows[i]![j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Mean and spread of each column; a column that never changes keeps a spread of 1. */
const scales = (rows: readonly (readonly number[])[]): { mean: number; spread: number }[] =>
  rows[0]!.map((_, j) => {
    const column = rows.map((row) => row[j]!);
    const mean = meanOf(column);
    return { mean, spread: Math.sqrt(meanOf(column.map((value) => (value - mean) ** 2))) || 1 };
  });

/** One Newton step: how the weights (bias first) should change. */
const step = (
  rows: readonly Float64Array[],
  labels: readonly boolean[],
  weights: readonly number[],
  penalty: number,
): number[] => {
  const size = weights.length;
  const curvature = weights.map((_, i) => {
    const row = new Float64Array(size);
    row[i] = i === 0 ? 0 : penalty;
    return row;
  });
  const slope = weights.map((weight, i) => (i === 0 ? 0 : -penalty * weight));
  rows.forEach((row, k) => {
    let sum = 0;
    for (let j = 0; j < size; j += 1) sum += weights[j]! * row[j]!;
    const p = 1 / (1 + Math.exp(-sum));
    const error = (labels[k] ? 1 : 0) - p;
    for (let i = 0; i < size; i += 1) {
      slope[i]! += error * row[i]!;
      const scaled = p * (1 - p) * row[i]!;
      if (scaled !== 0) for (let j = 0; j < size; j += 1) curvature[i]![j]! += scaled * row[j]!;
    }
  });
  return solve(curvature, slope);
};

/** Enough digits to reproduce every decision, few enough to read. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/**
 * The model for plain feature values (scaling is folded into the weights).
 * @param penalty ridge penalty on scaled weights: the more, the less is believed of few examples
 */
export const fitLogistic = (examples: readonly Example[], penalty: number): LogisticModel => {
  const names = Object.keys(examples[0]!.features);
  const plain = examples.map(({ features }) => names.map((name) => features[name]!));
  const scale = scales(plain);
  const rows = plain.map((row) =>
    Float64Array.from([1, ...row.map((value, j) => (value - scale[j]!.mean) / scale[j]!.spread)]),
  );
  const labels = examples.map(({ label }) => label);
  let weights = new Array<number>(names.length + 1).fill(0);
  for (let i = 0; i < STEPS; i += 1) {
    const change = step(rows, labels, weights, penalty);
    weights = weights.map((weight, j) => weight + change[j]!);
  }
  const bias = scale.reduce(
    (sum, { mean, spread }, j) => sum - (weights[j + 1]! * mean) / spread,
    weights[0]!,
  );
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(names.map((name, j) => [name, rounded(weights[j + 1]! / scale[j]!.spread)])),
  };
};
