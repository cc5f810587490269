/** How often the ranker is right about pronouns, as score_people.py counts it, and about what it is sure of. */
import { chancesOf } from '../speakers/antecedent-model.ts';
import type { Asked } from './people-examples.ts';

/** The candidate it takes, and its chance; -1 for nobody. */
export const takenOf = (weights: Float64Array, { rows }: Asked, threshold: number): [number, number] => {
  const chances = chancesOf(weights, rows);
  let best = -1;
  for (let i = 0; i + 1 < rows.length; i += 1)
    if (chances[i]! >= threshold && (best < 0 || chances[i]! > chances[best]!)) best = i;
  return [best, best < 0 ? 0 : chances[best]!];
};

export interface Figures {
  readonly asked: number;
  readonly named: number;
  readonly right: number;
  /** Questions to which somebody is the answer. */
  readonly wanted: number;
}

export const measurePeople = (weights: Float64Array, asked: readonly Asked[], threshold: number): Figures => {
  let named = 0;
  let right = 0;
  let wanted = 0;
  for (const example of asked) {
    const [best] = takenOf(weights, example, threshold);
    if (best >= 0) named += 1;
    if (best >= 0 && example.right[best]) right += 1;
    if (!example.right.at(-1)) wanted += 1;
  }
  return { asked: asked.length, named, right, wanted };
};
