/** The trained model of claims in its file. */
import type { LinearModel } from '../linear/linear-model.ts';
import { decodeModels, encodeModels } from '../linear/weights-file.ts';

const MODEL_NAMES = ['claims'] as const;

/** Changes whenever older weights no longer fit the code. */
const FORMAT = 'whosaid claims 1';

/** @throws when the file is not of this format */
export const decodeClaimWeights = (file: Uint8Array): LinearModel =>
  decodeModels(FORMAT, MODEL_NAMES, file).models.claims;

/** @param model as `quantise` returns it */
export const encodeClaimWeights = (model: LinearModel): Uint8Array =>
  encodeModels(FORMAT, MODEL_NAMES, { models: { claims: model }, calibration: [] });
