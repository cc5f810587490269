/**
 * Where features are weighed. A feature function names its features one after the other; each is hashed to the
 * number of a weight, which is added up at once. In training the numbers are kept as well: a candidate's
 * features are the stretch of `ids` between two marks. Nothing is allocated per feature, nothing is a string.
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
  /** The weights named since the last `take`. */
  sum: number;
  /** Hash of the last feature's template: the calls of one feature function are numbered in their order. */
  template: number;
}

/** @param keeps the numbers of the features too, for training */
export const createArena = ({ weights, scale, bits }: LinearModel, keeps = false): Arena => ({
  weights,
  scale,
  shift: 32 - bits,
  keeps,
  ids: new Int32Array(keeps ? 1 << 14 : 0),
  size: 0,
  sum: 0,
  template: 0,
});

/** Forgets all features. */
export const clear = (arena: Arena): void => {
  arena.size = 0;
  arena.sum = 0;
};

/** The score of the features named since the last time. */
export const take = (arena: Arena): number => {
  const score = arena.sum * arena.scale;
  arena.sum = 0;
  return score;
};

/**
 * Opens a candidate's features.
 * @param family tells feature functions that share a model apart
 */
export const open = (arena: Arena, family: number): void => {
  arena.template = Math.imul(family << 8, GOLDEN);
  // a candidate has fewer than 256 features
  if (!arena.keeps || arena.size + 256 <= arena.ids.length) return;
  const larger = new Int32Array(2 * arena.ids.length);
  larger.set(arena.ids);
  arena.ids = larger;
};

const weigh = (arena: Arena, hash: number): void => {
  const id = hash >>> arena.shift;
  arena.sum += arena.weights[id]!;
  if (arena.keeps) arena.ids[arena.size++] = id;
};

/** `mix(0, n)` for the next number n, without the multiplication. */
const next = (arena: Arena): number => {
  arena.template = (arena.template + GOLDEN) | 0;
  return arena.template;
};

/** A feature of one value. */
export const put = (arena: Arena, a: number): void => weigh(arena, mix(next(arena), a));

/** A feature of two values together. */
export const put2 = (arena: Arena, a: number, b: number): void => weigh(arena, mix(mix(next(arena), a), b));

/** A feature of three values together. */
export const put3 = (arena: Arena, a: number, b: number, c: number): void =>
  weigh(arena, mix(mix(mix(next(arena), a), b), c));

/** A feature of four values together. */
export const put4 = (arena: Arena, a: number, b: number, c: number, d: number): void =>
  weigh(arena, mix(mix(mix(mix(next(arena), a), b), c), d));

/** Passes over features that were weighed elsewhere. */
export const skip = (arena: Arena, count: number): void => {
  arena.template = (arena.template + Math.imul(count, GOLDEN)) | 0;
};

/** What some features were worth for one span. */
interface Weight {
  readonly first: number;
  readonly last: number;
  readonly sum: number;
}

/** What one stretch of features was worth, by the span that it tells of. */
export type SpanWeights = Weight[];

/**
 * Features that several candidates share: named for the first, remembered for the rest. In training they are
 * named each time, since their numbers are wanted.
 * @param count how many features `name` names
 */
export const putOnce = (
  arena: Arena,
  known: SpanWeights,
  first: number,
  last: number,
  count: number,
  name: () => void,
): void => {
  const met = arena.keeps ? undefined : known.find((each) => each.first === first && each.last === last);
  if (met !== undefined) {
    arena.sum += met.sum;
    skip(arena, count);
    return;
  }
  const before = arena.sum;
  name();
  known.push({ first, last, sum: arena.sum - before });
};
