/**
 * Where features are weighed. A feature function weighs its features one after the other and returns the sum of
 * their weights; each is hashed to the number of a weight. In training the numbers are kept as well: a candidate's
 * features are the stretch of `ids` between two marks. Nothing is allocated per feature, nothing is a string, and
 * sums and templates are locals of the feature function, which is a little faster than keeping them here.
 */
import { GOLDEN, mix } from './hash.ts';
import type { LinearModel } from './linear-model.ts';

export interface Arena {
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
export const createArena = ({ weights, scale, bits }: LinearModel, keeps = false): Arena => ({
  weights,
  scale,
  shift: 32 - bits,
  keeps,
  ids: new Int32Array(keeps ? 1 << 14 : 0),
  size: 0,
});

/** Forgets all features. */
export const clear = (arena: Arena): void => {
  arena.size = 0;
};

/** A feature function has fewer features than this. */
const MOST_FEATURES = 256;

/**
 * The number of a feature function's first template; its others count up from there.
 * @param number tells feature functions that share a model apart
 */
export const family = (number: number): number => MOST_FEATURES * number + 1;

const keep = (arena: Arena, id: number): void => {
  if (arena.size === arena.ids.length) {
    const larger = new Int32Array(2 * arena.ids.length);
    larger.set(arena.ids);
    arena.ids = larger;
  }
  arena.ids[arena.size++] = id;
};

const weightOf = (arena: Arena, hash: number): number => {
  const id = hash >>> arena.shift;
  if (arena.keeps) keep(arena, id);
  return arena.weights[id]!;
};

/** `mix(0, template)`. */
const begin = (template: number): number => Math.imul(template, GOLDEN);

/** The weight of a feature of one value. */
export const weigh = (arena: Arena, template: number, a: number): number =>
  weightOf(arena, mix(begin(template), a));

/** The weight of a feature of two values together. */
export const weigh2 = (arena: Arena, template: number, a: number, b: number): number =>
  weightOf(arena, mix(mix(begin(template), a), b));

/** The weight of a feature of three values together. */
export const weigh3 = (arena: Arena, template: number, a: number, b: number, c: number): number =>
  weightOf(arena, mix(mix(mix(begin(template), a), b), c));

/** The weight of a feature of four values together. */
export const weigh4 = (arena: Arena, template: number, a: number, b: number, c: number, d: number): number =>
  weightOf(arena, mix(mix(mix(mix(begin(template), a), b), c), d));

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
  arena: Arena,
  known: SpanWeights,
  first: number,
  last: number,
  weighAll: () => number,
): number => {
  const met = arena.keeps ? undefined : known.find((each) => each.first === first && each.last === last);
  if (met !== undefined) return met.sum;
  const sum = weighAll();
  known.push({ first, last, sum });
  return sum;
};
