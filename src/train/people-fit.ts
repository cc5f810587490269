/** Fits the ranker: the more chance the right candidates have of each question, the better. */
import { chancesOf, WEIGHT_COUNT } from '../speakers/antecedent-model.ts';

export interface Example {
  /** Of each candidate; nobody's come last. */
  readonly rows: readonly Uint16Array[];
  /** By candidate, whether it is (or may be) right. */
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** The loss has settled by then: more rounds change held-apart figures by less than 0.1. */
const ROUNDS = 25;
const RATE = 0.15;
/** Divides each step by the root of the steps so far, so that rare weights learn as fast as common ones. */
const START = 0.1;

/** @param penalty draws every weight that is used towards 0: the more, the less is believed of few examples */
export const fitRanker = (examples: readonly Example[], penalty: number): Float64Array => {
  const weights = new Float64Array(WEIGHT_COUNT);
  const squares = new Float64Array(WEIGHT_COUNT).fill(START);
  const sum = new Float64Array(WEIGHT_COUNT);
  const move = (features: Uint16Array, slope: number): void => {
    for (let i = 0; i < features.length; i += 1) {
      const at = features[i]!;
      const gradient = slope - penalty * weights[at]!;
      squares[at]! += gradient * gradient;
      weights[at]! += (RATE * gradient) / Math.sqrt(squares[at]!);
    }
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { rows, right, weight } of examples) {
      const chances = chancesOf(weights, rows);
      let mass = 0;
      for (let i = 0; i < rows.length; i += 1) if (right[i]) mass += chances[i]!;
      for (let i = 0; i < rows.length; i += 1) {
        const wanted = right[i] ? chances[i]! / Math.max(mass, 1e-9) : 0;
        const slope = weight * (wanted - chances[i]!);
        if (slope > 1e-4 || slope < -1e-4) move(rows[i]!, slope);
      }
    }
    if (round >= ROUNDS / 2) for (let i = 0; i < WEIGHT_COUNT; i += 1) sum[i]! += weights[i]!;
  }
  return sum.map((value) => value / Math.ceil(ROUNDS / 2));
};
