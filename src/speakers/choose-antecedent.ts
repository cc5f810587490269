/** Asks the ranker whom a pronoun or a description stands for. */
import type { Anaphor } from './anaphor.ts';
import { featuresOf, nobodyFeatures, softmax, weighCandidate, weighNobody } from './antecedent-model.ts';
import { type Candidate, candidatesFor, type Upcoming } from './candidates.ts';
import { type Asked, describeAnaphor, describeCandidate, nobodySlots } from './describe-candidate.ts';
import type { NameMention } from './name-mention.ts';
import type { Played, Scene } from './scene.ts';

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

const questionOf = (
  scene: Scene,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  asked: Asked,
): Question => ({
  anaphor,
  candidates,
  rows: [
    ...candidates.map((candidate) => featuresOf(describeCandidate(scene, anaphor, candidate, asked))),
    nobodyFeatures(nobodySlots(asked)),
  ],
  namesOf: (entity) => scene.standings[entity]!.names,
});

/** A description without a post that was told is a guess: it must be likelier than not, and by far. */
const FOR_NOMINAL = 0.65;

const PLACES: ReadonlySet<string> = new Set(['in', 'at']);

/** "It rained in Orsund. He …": a name told once, right after "in", is a place's unless it is known for a person's. */
const isOnlyPlace = ({ standings, article }: Scene, { reference }: Anaphor, near: Played | null): boolean => {
  if (near === null) return false;
  const { sort, count } = standings[near.entity]!;
  if (reference !== 'he' || sort === 'person' || count > 1) return false;
  return PLACES.has(article.tokens[near.token - 1]?.lower ?? '');
};

/** The entity that the ranker takes the anaphor for; -1 for nobody. */
export const chooseAntecedent = (
  scene: Scene,
  anaphor: Anaphor,
  upcoming: Upcoming,
  { weights, threshold, observe }: Ranker,
): number => {
  const candidates = candidatesFor(scene, anaphor, upcoming);
  if (candidates.length === 0) return -1;
  const asked = describeAnaphor(scene, anaphor, candidates);
  if (observe !== undefined) observe(questionOf(scene, anaphor, candidates, asked));
  const chances = new Float64Array(candidates.length + 1);
  for (let i = 0; i < candidates.length; i += 1)
    chances[i] = weighCandidate(weights, describeCandidate(scene, anaphor, candidates[i]!, asked));
  chances[candidates.length] = weighNobody(weights, nobodySlots(asked));
  softmax(chances);
  let best = -1;
  let most = anaphor.means === null ? threshold : Math.max(threshold, FOR_NOMINAL);
  for (let i = 0; i < candidates.length; i += 1)
    if (
      chances[i]! >= most &&
      !(candidates.length === 1 && isOnlyPlace(scene, anaphor, candidates[i]!.near))
    ) {
      best = candidates[i]!.entity;
      most = chances[i]!;
    }
  return best;
};
