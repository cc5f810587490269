/**
 * Where features are weighed. A feature function weighs its features one after the other and returns the sum of
 * their weights; each is hashed to the number of a weight. In training the numbers are kept as well: a candidate's
 * features are the stretch of `ids` between two marks. Nothing is allocated per feature, nothing is a string, and
 * sums and templates are locals of the feature function, which is a little faster than keeping them here.
 */
import { GOLDEN, mix } from './hash.ts';
import type { LinearModel } from './linear-model.ts';

export interface Weigher {
  readonly weights: LinearModel['weights'];
  readonly scale: number;
  /** 32 minus the bits of a weight number. */
  readonly shift: number;
  /** Whether the numbers are kept. */
  readonly keeps: boolean;
  ids: Int32Array;
  /** How many of `ids` are in use. */
  size: number;
}

/** @param keeps the numbers of the features too, for training */
export const createWeigher = ({ weights, scale, bits }: LinearModel, keeps = false): Weigher => ({
  weights,
  scale,
  shift: 32 - bits,
  keeps,
  ids: new Int32Array(keeps ? 1 << 14 : 0),
  size: 0,
});

/** Forgets all features. */
export const clear = (weigher: Weigher): void => {
  weigher.size = 0;
};

/** A feature function has fewer features than this. */
const MOST_FEATURES = 256;

/**
 * The number of a feature function's first template; its others count up from there.
 * @param number tells feature functions that share a model apart
 */
export const family = (number: number): number => MOST_FEATURES * number + 1;

const keep = (weigher: Weigher, id: number): void => {
  if (weigher.size === weigher.ids.length) {
    const larger = new Int32Array(2 * weigher.ids.length);
    larger.set(weigher.ids);
    weigher.ids = larger;
  }
  weigher.ids[weigher.size++] = id;
};

const weightOf = (weigher: Weigher, hash: number): number => {
  const id = hash >>> weigher.shift;
  if (weigher.keeps) keep(weigher, id);
  return weigher.weights[id]!;
};

/** `mix(0, template)`. */
const begin = (template: number): number => Math.imul(template, GOLDEN);

/** The weight of a feature of one value. */
export const weigh = (weigher: Weigher, template: number, a: number): number =>
  weightOf(weigher, mix(begin(template), a));

/** The weight of a feature of two values together. */
export const weigh2 = (weigher: Weigher, template: number, a: number, b: number): number =>
  weightOf(weigher, mix(mix(begin(template), a), b));

/** The weight of a feature of three values together. */
export const weigh3 = (weigher: Weigher, template: number, a: number, b: number, c: number): number =>
  weightOf(weigher, mix(mix(mix(begin(template), a), b), c));

/** The weight of a feature of four values together. */
export const weigh4 = (
  weigher: Weigher,
  template: number,
  a: number,
  b: number,
  c: number,
  d: number,
): number => weightOf(weigher, mix(mix(mix(mix(begin(template), a), b), c), d));

/** What some features were worth for one span. */
interface Weight {
  readonly first: number;
  readonly last: number;
  readonly sum: number;
}

/** What one stretch of features was worth, by the span that it tells of. */
export type SpanWeights = Weight[];

/**
 * Features that several candidates share: weighed for the first, remembered for the rest. In training they are
 * weighed each time, since their numbers are wanted.
 */
export const weighOnce = (
  weigher: Weigher,
  known: SpanWeights,
  first: number,
  last: number,
  weighAll: () => number,
): number => {
  const met = weigher.keeps ? undefined : known.find((each) => each.first === first && each.last === last);
  if (met !== undefined) return met.sum;
  const sum = weighAll();
  known.push({ first, last, sum });
  return sum;
};
