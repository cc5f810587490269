/** The trained models of attribution in their file. */
import { decodeModels, encodeModels, type WeightsFile } from '../linear/weights-file.ts';

export const MODEL_NAMES = ['gate', 'cue', 'extent', 'speaker', 'content', 'rescore'] as const;
export type ModelName = (typeof MODEL_NAMES)[number];

export type Weights = WeightsFile<ModelName>;

/** Changes whenever older weights no longer fit the code. */
const FORMAT = 'whosaid attribution 1';

/** @throws when the file is not of this format */
export const decodeWeights = (file: Uint8Array): Weights => decodeModels(FORMAT, MODEL_NAMES, file);

/** @param weights with models as `quantise` returns them */
export const encodeWeights = (weights: Weights): Uint8Array => encodeModels(FORMAT, MODEL_NAMES, weights);
