/** What speaks most for a pair of claims of all that takes long to work out: most pairs fail even so. */
import type { Surroundings } from './compare-surroundings.ts';
import type { Order } from './fact-features.ts';
import model from './fact-model.json' with { type: 'json' };

/** `most` where the model likes much of it, else nothing. */
const favoured = (name: keyof typeof model.weights, most: number): number =>
  model.weights[name] > 0 ? most : 0;

/** A stretch has no bound that is known beforehand: a model that likes long ones has no best case. */
export const BEST_ORDER: Order = {
  dense: favoured('dense_stretch', Number.POSITIVE_INFINITY),
  neighbours: favoured('neighbours', 1),
};

export const BEST_SURROUNDINGS: Surroundings = {
  lesserSentence: favoured('lesser_sentence', 1),
  betterSentence: favoured('better_sentence', 1),
};
