/** Asks the ranker whom a pronoun or a description stands for. */
import type { Anaphor } from './anaphor.ts';
import { chancesOf, featuresOf, nobodyFeatures } from './antecedent-model.ts';
import { type Candidate, candidatesFor, type Upcoming } from './candidates.ts';
import { describeAnaphor, describeCandidate, nobodySlots } from './describe-candidate.ts';
import type { NameMention } from './name-mention.ts';
import type { Scene } from './scene.ts';

/** One pronoun or description with all who could be meant: what the model is taught with. */
export interface Question {
  readonly anaphor: Anaphor;
  readonly candidates: readonly Candidate[];
  /** Of each candidate; those of nobody come last. */
  readonly rows: readonly Uint16Array[];
  readonly namesOf: (entity: number) => readonly NameMention[];
}

export interface Ranker {
  readonly weights: Float64Array;
  /** Below this chance nobody is named. */
  readonly threshold: number;
  /** Called with every question before it is decided. */
  readonly observe?: (question: Question) => void;
}

/** The entity that the ranker takes the anaphor for; -1 for nobody. */
export const chooseAntecedent = (
  scene: Scene,
  anaphor: Anaphor,
  upcoming: Upcoming,
  { weights, threshold, observe }: Ranker,
): number => {
  const candidates = candidatesFor(scene, anaphor, upcoming);
  const asked = describeAnaphor(scene, anaphor, candidates);
  const rows = candidates.map((candidate) => featuresOf(describeCandidate(scene, anaphor, candidate, asked)));
  rows.push(nobodyFeatures(nobodySlots(asked)));
  observe?.({ anaphor, candidates, rows, namesOf: (entity) => scene.standings[entity]!.names });
  const chances = chancesOf(weights, rows);
  let best = -1;
  let most = threshold;
  for (let i = 0; i < candidates.length; i += 1)
    if (chances[i]! >= most) {
      best = candidates[i]!.entity;
      most = chances[i]!;
    }
  return best;
};
