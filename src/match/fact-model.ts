/** The learned decision whether two claims tell one fact, and what speaks most for a pair under it. */
import type { LogisticModel } from '../linear/logistic.ts';
import type { Surroundings } from './compare-surroundings.ts';
import learned from './fact-model.json' with { type: 'json' };

export interface FactModel extends LogisticModel {
  /** Nothing that takes long to work out can make a pair likelier than this: most pairs fail even so. */
  readonly bestNeighbours: number;
  readonly bestSurroundings: Surroundings;
}

/** Fits a model for use. */
export const factModel = ({ bias, weights }: LogisticModel): FactModel => {
  /** `most` where the model likes much of it, else nothing. */
  const favoured = (name: string, most: number): number => ((weights[name] ?? 0) > 0 ? most : 0);
  return {
    bias,
    weights,
    bestNeighbours: favoured('neighbours', 1),
    bestSurroundings: {
      lesserSentence: favoured('lesser_sentence', 1),
      betterSentence: favoured('better_sentence', 1),
    },
  };
};

export const FACT_MODEL: FactModel = factModel(learned);
