/** Trained models as one file: a line of JSON that names them, then one byte per weight, model after model. */
import type { Calibration } from './calibration.ts';
import type { LinearModel } from './linear-model.ts';

interface Header<Name extends string> {
  readonly format: string;
  readonly models: Readonly<Record<Name, { readonly bits: number; readonly scale: number }>>;
  readonly calibration: Calibration;
}

export interface WeightsFile<Name extends string> {
  readonly models: Readonly<Record<Name, LinearModel>>;
  readonly calibration: Calibration;
}

const LINE_FEED = 10;

/**
 * @param format changes whenever older weights no longer fit the code
 * @param names of the models, in the order in which they lie in the file
 * @throws when the file is not of this format
 */
export const decodeModels = <Name extends string>(
  format: string,
  names: readonly Name[],
  file: Uint8Array,
): WeightsFile<Name> => {
  const end = file.indexOf(LINE_FEED);
  const header = JSON.parse(new TextDecoder().decode(file.subarray(0, Math.max(0, end)))) as Header<Name>;
  if (header.format !== format)
    throw new Error(`weights are of format "${header.format}", not "${format}": train them again`);
  let from = end + 1;
  const take = (name: Name): LinearModel => {
    const { bits, scale } = header.models[name];
    const weights = new Int8Array(file.subarray(from, from + 2 ** bits));
    from += 2 ** bits;
    return { weights, scale, bits };
  };
  const models = Object.fromEntries(names.map((name) => [name, take(name)])) as Record<Name, LinearModel>;
  return { models, calibration: header.calibration };
};

/** A model in whole multiples of a step, between -127 and 127. */
export const quantise = ({ weights, bits }: LinearModel): LinearModel => {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const scale = Math.fround(Math.max(largest, 1e-6) / 127);
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bits };
};

/** @param models as `quantise` returns them */
export const encodeModels = <Name extends string>(
  format: string,
  names: readonly Name[],
  { models, calibration }: WeightsFile<Name>,
): Uint8Array => {
  const header: Header<Name> = {
    format,
    models: Object.fromEntries(
      names.map((name) => [name, { bits: models[name].bits, scale: models[name].scale }]),
    ) as Header<Name>['models'],
    calibration,
  };
  const parts = [
    new TextEncoder().encode(`${JSON.stringify(header)}\n`),
    ...names.map((name) => new Uint8Array((models[name].weights as Int8Array).buffer)),
  ];
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
};
