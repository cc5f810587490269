/**
 * The linear ranker: a weight for each combination of slot values, their sum for each candidate, and of the sums
 * the chances of each, "nobody" among them.
 */
import {
  NOBODY_TEMPLATES,
  type Row,
  SLOT,
  SLOT_NAMES,
  SLOTS,
  type Slot,
  TEMPLATES,
  VALUE,
} from './antecedent-slots.ts';

/** By template ("distance, kind"), then by values ("1, name"); what is not there weighs nothing. */
export type WeightsByName = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface AntecedentModel {
  /** Below this chance nobody is named. */
  readonly threshold: number;
  readonly weights: WeightsByName;
}

interface Template {
  readonly name: string;
  readonly slots: readonly Slot[];
  /** Index of each slot among all, and how many values it has. */
  readonly places: readonly number[];
  readonly sizes: readonly number[];
  /** Where its weights start. */
  readonly offset: number;
}

let size = 0;
const laidOut = (slots: readonly Slot[], prefix: string): Template => {
  const offset = size;
  const sizes = slots.map((slot) => SLOTS[slot].length);
  size += sizes.reduce((product, count) => product * count, 1);
  const places = slots.map((slot) => SLOT[slot]);
  return { name: prefix + slots.join(', '), slots, places, sizes, offset };
};
const PAIR_TEMPLATES = TEMPLATES.map((slots) => laidOut(slots, ''));
const ALONE_TEMPLATES = NOBODY_TEMPLATES.map((slots) => laidOut(slots, 'nobody: '));

/** How many weights there are. */
export const WEIGHT_COUNT = size;

/** Number of the template's weight for the values of `row`. */
const placeIn = ({ places, sizes, offset }: Template, row: Row): number => {
  let at = 0;
  for (let k = 0; k < places.length; k += 1) at = at * sizes[k]! + row[places[k]!]!;
  return offset + at;
};

const fill = (templates: readonly Template[], row: Row): Uint16Array =>
  Uint16Array.from(templates, (template) => placeIn(template, row));

/**
 * By slot, the templates that hold it, each with how far apart the weights of two neighbouring values lie: the other
 * way round is read faster, as most slots have their first value, 0, and add nothing.
 */
const STEPS = SLOT_NAMES.map((_, slot) =>
  Int32Array.from(
    PAIR_TEMPLATES.flatMap(({ places, sizes }, template) => {
      const at = places.indexOf(slot);
      return at < 0 ? [] : [template, sizes.slice(at + 1).reduce((product, count) => product * count, 1)];
    }),
  ),
);
const OFFSETS = Int32Array.from(PAIR_TEMPLATES, ({ offset }) => offset);

/** Numbers of weights, by template, as far as some slots tell them. */
export type Numbers = Int32Array;

/** Adds what the slots of `row` tell to `numbers`. */
const addSlots = (numbers: Numbers, row: Row): Numbers => {
  for (let slot = 0; slot < row.length; slot += 1) {
    const value = row[slot]!;
    if (value === 0) continue;
    const steps = STEPS[slot]!;
    for (let i = 0; i < steps.length; i += 2) numbers[steps[i]!]! += value * steps[i + 1]!;
  }
  return numbers;
};

/** What the slots of the anaphor tell, for all its candidates. */
export const numbersOf = (asked: Row): Numbers => {
  const own = new Int32Array(OFFSETS.length);
  own.set(OFFSETS);
  return addSlots(own, asked);
};

/** Filled anew for each candidate. */
const numbers = new Int32Array(OFFSETS.length);

/** What the model gives a candidate. @param asked of the anaphor, @param row the slots of the candidate alone */
export const weighCandidate = (weights: Float64Array, asked: Numbers, row: Row): number => {
  numbers.set(asked);
  addSlots(numbers, row);
  let sum = 0;
  for (let i = 0; i < numbers.length; i += 1) sum += weights[numbers[i]!]!;
  return sum;
};

/** What it gives nobody. */
export const weighNobody = (weights: Float64Array, row: Row): number => {
  let sum = 0;
  for (const template of ALONE_TEMPLATES) sum += weights[placeIn(template, row)]!;
  return sum;
};

/** Numbers of the weights of a candidate. */
export const featuresOf = (row: Row): Uint16Array => fill(PAIR_TEMPLATES, row);
/** Numbers of the weights of "nobody". */
export const nobodyFeatures = (row: Row): Uint16Array => fill(ALONE_TEMPLATES, row);

const valuesAt = ({ slots }: Template, index: number): string => {
  let rest = index;
  const values: string[] = [];
  for (const slot of slots.toReversed()) {
    const known = SLOTS[slot];
    values.unshift(known[rest % known.length]!);
    rest = Math.floor(rest / known.length);
  }
  return values.join(', ');
};

const sizeOf = ({ slots }: Template): number =>
  slots.reduce((product, slot) => product * SLOTS[slot].length, 1);

/** Calls `visit` for each weight with its template and values. */
const eachWeight = (visit: (template: string, values: string, index: number) => void): void => {
  for (const template of [...PAIR_TEMPLATES, ...ALONE_TEMPLATES])
    for (let i = 0; i < sizeOf(template); i += 1)
      visit(template.name, valuesAt(template, i), template.offset + i);
};

/** @throws when a value is none of its slot's: the weights are of another program */
const indexOf = ({ name, slots, sizes, offset }: Template, values: string): number => {
  const told = values.split(', ');
  let at = 0;
  for (let k = 0; k < slots.length; k += 1) {
    const number = (VALUE[slots[k]!] as Readonly<Record<string, number>>)[told[k] ?? ''];
    if (number === undefined) throw new Error(`antecedent model: no "${values}" in "${name}"`);
    at = at * sizes[k]! + number;
  }
  return offset + at;
};

/** Goes by the weights that are there: a quarter of all that could be, and named at each start. */
export const weightsFromNames = (named: WeightsByName): Float64Array => {
  const weights = new Float64Array(WEIGHT_COUNT);
  for (const template of [...PAIR_TEMPLATES, ...ALONE_TEMPLATES])
    for (const [values, weight] of Object.entries(named[template.name] ?? {}))
      weights[indexOf(template, values)] = weight;
  return weights;
};

/** @param digits kept after the point */
export const namesFromWeights = (weights: Float64Array, digits: number): WeightsByName => {
  const named: Record<string, Record<string, number>> = {};
  eachWeight((template, values, index) => {
    const rounded = Number(weights[index]!.toFixed(digits));
    if (rounded === 0) return;
    named[template] ??= {};
    named[template][values] = rounded;
  });
  return named;
};

const sumOf = (weights: Float64Array, features: Uint16Array): number => {
  let sum = 0;
  for (let i = 0; i < features.length; i += 1) sum += weights[features[i]!]!;
  return sum;
};

/** The chances that sums make, in their place. */
export const softmax = (sums: Float64Array): Float64Array => {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < sums.length; i += 1) top = Math.max(top, sums[i]!);
  let total = 0;
  for (let i = 0; i < sums.length; i += 1) {
    sums[i] = Math.exp(sums[i]! - top);
    total += sums[i]!;
  }
  for (let i = 0; i < sums.length; i += 1) sums[i]! /= total;
  return sums;
};

/** The chance of each candidate; what is left is that of nobody, whose features come last. */
export const chancesOf = (weights: Float64Array, rows: readonly Uint16Array[]): Float64Array => {
  const sums = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) sums[i] = sumOf(weights, rows[i]!);
  return softmax(sums);
};
