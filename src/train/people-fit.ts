/**
 * Fits the ranker: the more chance the right candidates have of each question, the better. Steps shrink with
 * what a weight has moved (AdaGrad), and the weights of the later rounds are averaged.
 */
import { chancesOf, WEIGHT_COUNT } from '../speakers/antecedent-model.ts';
import { shuffled } from './shuffle.ts';

export interface Example {
  /** Of each candidate; nobody's come last. */
  readonly rows: readonly Uint16Array[];
  /** By candidate, whether it is (or may be) right. */
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** More rounds or longer steps fit what is learnt from better, and pronouns of other texts worse. */
const ROUNDS = 8;
const RATE = 0.05;
/** What every weight is taken to have moved before the first step. */
const START = 0.1;
/** Draws weights towards 0 a little, so that none runs away on a single example. */
const PENALTY = 0.02;
/** Smaller slopes change nothing that is kept. */
const LEAST = 1e-4;
/** Keeps a quotient finite where nothing right has any chance left. */
const TINY = 1e-9;
/** The order of the lessons: any, but always the same. */
const SEED = 1;

const massOf = (chances: Float64Array, right: readonly boolean[]): number => {
  let mass = TINY;
  for (let i = 0; i < chances.length; i += 1) if (right[i]) mass += chances[i]!;
  return mass;
};

export const fitRanker = (examples: readonly Example[]): Float64Array => {
  const weights = new Float64Array(WEIGHT_COUNT);
  const moved = new Float64Array(WEIGHT_COUNT).fill(START);
  const sum = new Float64Array(WEIGHT_COUNT);
  const move = (features: Uint16Array, slope: number): void => {
    for (let i = 0; i < features.length; i += 1) {
      const at = features[i]!;
      const step = slope - PENALTY * weights[at]!;
      moved[at]! += step * step;
      weights[at]! += (RATE * step) / Math.sqrt(moved[at]!);
    }
  };
  const order = shuffled(examples.length, SEED);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const at of order) {
      const { rows, right, weight } = examples[at]!;
      const chances = chancesOf(weights, rows);
      const mass = massOf(chances, right);
      for (let i = 0; i < rows.length; i += 1) {
        const slope = weight * ((right[i] ? chances[i]! / mass : 0) - chances[i]!);
        if (Math.abs(slope) > LEAST) move(rows[i]!, slope);
      }
    }
    if (round >= ROUNDS / 2) for (let i = 0; i < WEIGHT_COUNT; i += 1) sum[i]! += weights[i]!;
  }
  return sum.map((value) => value / (ROUNDS / 2));
};
