/**
 * Where features are written down: one growing list of weight numbers, in which a candidate's features are
 * the stretch between two marks. Nothing is allocated per feature, and nothing is a string.
 */
import { mix } from './hash.ts';

export interface Arena {
  ids: Int32Array;
  /** How many of `ids` are in use. */
  size: number;
  /** Which feature template comes next: the calls of one feature function are numbered in their order. */
  template: number;
  /** 32 minus the bits of a weight number. */
  shift: number;
}

/** @param bits of a weight number: the model has 2^bits weights */
export const createArena = (bits: number): Arena => ({
  ids: new Int32Array(1 << 14),
  size: 0,
  template: 0,
  shift: 32 - bits,
});

/** Forgets all features. */
export const clear = (arena: Arena): void => {
  arena.size = 0;
};

/**
 * Opens a candidate's features; returns where they start.
 * @param family tells feature functions that share a model apart
 */
export const open = (arena: Arena, family: number): number => {
  arena.template = family << 8;
  // a candidate has fewer than 256 features
  if (arena.size + 256 > arena.ids.length) {
    const larger = new Int32Array(2 * arena.ids.length);
    larger.set(arena.ids);
    arena.ids = larger;
  }
  return arena.size;
};

const write = (arena: Arena, hash: number): void => {
  arena.ids[arena.size++] = hash >>> arena.shift;
};

const next = (arena: Arena): number => mix(0, ++arena.template);

/** A feature of one value. */
export const put = (arena: Arena, a: number): void => write(arena, mix(next(arena), a));

/** A feature of two values together. */
export const put2 = (arena: Arena, a: number, b: number): void => write(arena, mix(mix(next(arena), a), b));

/** A feature of three values together. */
export const put3 = (arena: Arena, a: number, b: number, c: number): void =>
  write(arena, mix(mix(mix(next(arena), a), b), c));

/** A feature of four values together. */
export const put4 = (arena: Arena, a: number, b: number, c: number, d: number): void =>
  write(arena, mix(mix(mix(mix(next(arena), a), b), c), d));
