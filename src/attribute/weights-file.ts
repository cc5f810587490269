/**
 * The trained models as one file: a line of JSON that names them, then one byte per weight, model after model.
 */
import type { Calibration } from './calibration.ts';
import type { LinearModel } from './linear-model.ts';

export const MODEL_NAMES = ['gate', 'cue', 'extent', 'speaker', 'content', 'rescore'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

export interface Weights {
  readonly models: Readonly<Record<ModelName, LinearModel>>;

  readonly calibration: Calibration;
}

interface Header {
  readonly format: typeof FORMAT;
  readonly models: Readonly<Record<ModelName, { readonly bits: number; readonly scale: number }>>;
  readonly calibration: Weights['calibration'];
}

/** Changes whenever older weights no longer fit the code. */
const FORMAT = 'whosaid attribution 1';
const LINE_FEED = 10;

/** @throws when the file is not of this format */
export const decodeWeights = (file: Uint8Array): Weights => {
  const end = file.indexOf(LINE_FEED);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(0, Math.max(0, end)))) as Header;
  if (header.format !== FORMAT)
    throw new Error(`weights are of format "${header.format}", not "${FORMAT}": train them again`);
  let from = end + 1;
  const take = (name: ModelName): LinearModel => {
    const { bits, scale } = header.models[name];
    const weights = new Int8Array(file.subarray(from, from + 2 ** bits));
    from += 2 ** bits;
    return { weights, scale, bits };
  };
  const models = Object.fromEntries(MODEL_NAMES.map((name) => [name, take(name)]));
  return { models: models as Record<ModelName, LinearModel>, calibration: header.calibration };
};

/** A model in whole multiples of a step, between -127 and 127. */
export const quantise = ({ weights, bits }: LinearModel): LinearModel => {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.fround(Math.max(largest, 1e-6) / 127);
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bits };
};

/** @param weights with models as `quantise` returns them */
export const encodeWeights = ({ models, calibration }: Weights): Uint8Array => {
  const header: Header = {
    format: FORMAT,
    models: Object.fromEntries(
      MODEL_NAMES.map((name) => [name, { bits: models[name].bits, scale: models[name].scale }]),
    ) as Header['models'],
    calibration,
  };
  const parts = [
    new TextEncoder().encode(`${JSON.stringify(header)}\n`),
    ...MODEL_NAMES.map((name) => new Uint8Array((models[name].weights as Int8Array).buffer)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
};
