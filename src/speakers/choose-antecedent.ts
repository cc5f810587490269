/** Asks the ranker whom a pronoun or a description stands for. */
import type { Anaphor } from './anaphor.ts';
import {
  featuresOf,
  nobodyFeatures,
  numbersOf,
  softmax,
  weighCandidate,
  weighNobody,
} from './antecedent-model.ts';
import type { Row } from './antecedent-slots.ts';
import { type Candidate, candidatesFor, type Upcoming } from './candidates.ts';
import { describeAnaphor, describeCandidate } from './describe-candidate.ts';
import type { Discourse } from './discourse.ts';
import type { NameMention } from './name-mention.ts';

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
  discourse: Discourse,
  anaphor: Anaphor,
  candidates: readonly Candidate[],
  asked: Row,
): Question => ({
  anaphor,
  candidates,
  rows: [
    ...candidates.map((candidate) =>
      featuresOf(describeCandidate(discourse, anaphor, candidate, asked.slice())),
    ),
    nobodyFeatures(asked),
  ],
  namesOf: (entity) => discourse.states[entity]!.names,
});

/** A description without a post that was told is a guess: it must be likelier than not, and by far. */
const FOR_NOMINAL = 0.65;

/** Of five "they" to whom five folds of hand-marked news gave 0.25 and more none was right; one had above 0.7. */
const FOR_THEY = 0.8;

const leastChance = ({ means, reference }: Anaphor, threshold: number): number => {
  if (means !== null) return Math.max(threshold, FOR_NOMINAL);
  return reference === 'they' ? Math.max(threshold, FOR_THEY) : threshold;
};

/** The entity that the ranker takes the anaphor for; -1 for nobody. */
export const chooseAntecedent = (
  discourse: Discourse,
  anaphor: Anaphor,
  upcoming: Upcoming,
  { weights, threshold, observe }: Ranker,
): number => {
  const candidates = candidatesFor(discourse, anaphor, upcoming);
  if (candidates.length === 0) return -1;
  const asked = describeAnaphor(discourse, anaphor, candidates);
  if (observe !== undefined) observe(questionOf(discourse, anaphor, candidates, asked));
  const chances = new Float64Array(candidates.length + 1);
  const numbers = numbersOf(asked);
  const row = new Uint8Array(asked.length);
  for (let i = 0; i < candidates.length; i += 1)
    chances[i] = weighCandidate(weights, numbers, describeCandidate(discourse, anaphor, candidates[i]!, row));
  chances[candidates.length] = weighNobody(weights, asked);
  softmax(chances);
  let best = -1;
  let most = leastChance(anaphor, threshold);
  for (let i = 0; i < candidates.length; i += 1)
    if (chances[i]! >= most) {
      best = candidates[i]!.entity;
      most = chances[i]!;
    }
  return best;
};
