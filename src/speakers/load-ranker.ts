/** The ranker as it was learned: `antecedent-model.json`, described in MODEL-CARD.md. */
import model from './antecedent-model.json' with { type: 'json' };
import { type AntecedentModel, weightsFromNames } from './antecedent-model.ts';
import type { Ranker } from './choose-antecedent.ts';

export const loadRanker = (): Ranker => {
  const { threshold, weights }: AntecedentModel = model;
  return { threshold, weights: weightsFromNames(weights) };
};
