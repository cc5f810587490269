/** Trains the models of the first stage, and has the training articles read by models that have not seen them. */

import { cueChances } from '../attribute/cue-anchors.ts';
import { countLikely, type FirstStage, type Proposal, propose, type Search } from '../attribute/propose.ts';
import { rankSpeakers } from '../attribute/rank-speaker.ts';
import type { TokenSpan } from '../attribute/token-span.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { createWeigher } from '../linear/weigher.ts';
import { type ContextOf, learnContents } from './learn-contents.ts';
import { learnCues, learnExtents, learnGate } from './learn-cues.ts';
import { learnSpeakers, TRAINING_BEAM } from './learn-speakers.ts';
import type { Example, Lesson } from './lessons.ts';

/** Each article is judged by models trained on the other two thirds. */
const FOLDS = 3;

export type Progress = (step: string) => void;

export interface Trained {
  readonly models: FirstStage;
  /** What models that have not seen a training article propose for it: as in use, and in a wider search. */
  readonly proposals: ReadonlyMap<Lesson, readonly Proposal[]>;
  readonly wider: ReadonlyMap<Lesson, readonly Proposal[]>;
}

/** The second stage learns more from what is less likely too. */
const WIDER: Search = { leastChance: 0.1, leastSpeaker: 0.1 };

interface Fold {
  readonly rest: readonly Lesson[];
  readonly held: readonly Lesson[];
  readonly cue: LinearModel;
  readonly extent: LinearModel;
  readonly speaker: LinearModel;
}

const trainFold = (lessons: readonly Lesson[], gate: LinearModel, fold: number): Fold => {
  const rest = lessons.filter((_, i) => i % FOLDS !== fold);
  const held = lessons.filter((_, i) => i % FOLDS === fold);
  return {
    rest,
    held,
    cue: learnCues(rest, gate),
    extent: learnExtents(rest),
    speaker: learnSpeakers(rest),
  };
};

/** Contents are learnt with the speakers and the chances of other cues as they will be predicted. */
const predictContexts = (folds: readonly Fold[], gate: LinearModel): ContextOf => {
  const chances = new Map<Lesson, { chance: Float32Array; likely: Int32Array }>();
  const speakers = new Map<Example, TokenSpan>();
  for (const { held, cue, speaker } of folds) {
    const weigher = createWeigher(speaker);
    for (const lesson of held) {
      const chance = cueChances(gate, cue, lesson.columns);
      chances.set(lesson, { chance, likely: countLikely(chance) });
      for (const example of lesson.examples)
        speakers.set(
          example,
          rankSpeakers(weigher, { columns: lesson.columns, cue: example }, TRAINING_BEAM, null, 1)[0]!,
        );
    }
  }
  return (lesson, example) => ({
    columns: lesson.columns,
    cue: example,
    speaker: speakers.get(example)!,
    ...chances.get(lesson)!,
  });
};

export const trainFirstStage = (lessons: readonly Lesson[], progress: Progress): Trained => {
  const gate = learnGate(lessons);
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    progress(`fold ${fold + 1}: cues, extents, speakers`);
    return trainFold(lessons, gate, fold);
  });
  const contextOf = predictContexts(folds, gate);
  const proposals = new Map<Lesson, readonly Proposal[]>();
  const wider = new Map<Lesson, readonly Proposal[]>();
  folds.forEach(({ rest, held, cue, extent, speaker }, fold) => {
    progress(`fold ${fold + 1}: contents`);
    const content = learnContents(rest, contextOf);
    const models = { gate, cue, extent, speaker, content };
    for (const lesson of held) {
      proposals.set(lesson, propose(models, lesson.columns));
      wider.set(lesson, propose(models, lesson.columns, WIDER));
    }
  });
  progress('all articles');
  const models = {
    gate,
    cue: learnCues(lessons, gate),
    extent: learnExtents(lessons),
    speaker: learnSpeakers(lessons),
    content: learnContents(lessons, contextOf),
  };
  return { models, proposals, wider };
};
