/** Learns which phrase of a cue's sentence is its speaker, or that there is none. */

import type { Beam } from '../attribute/rank-edges.ts';
import { speakerLattice } from '../attribute/rank-speaker.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { createWeigher } from '../linear/weigher.ts';
import { createLearner } from './ftrl.ts';
import { holdsGold, learnSpans } from './learn-spans.ts';
import type { Lesson } from './lessons.ts';
import { shuffled } from './shuffle.ts';

export const SPEAKER_BITS = 18;

/** Wider than in use: what the beam leaves out teaches nothing. */
export const TRAINING_BEAM: Beam = {
  starts: 9,
  ends: 13,
  margin: Number.POSITIVE_INFINITY,
  plainMargin: Number.POSITIVE_INFINITY,
};

const EPOCHS = 4;

export const learnSpeakers = (lessons: readonly Lesson[]): LinearModel => {
  const learner = createLearner({ bits: SPEAKER_BITS, alpha: 0.08, l1: 0.3 });
  const weigher = createWeigher(learner.model, true);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(lessons.length, epoch + 1)) {
      const { columns, examples } = lessons[index]!;
      for (const example of examples) {
        const { spans, nobody, logSum } = speakerLattice(
          weigher,
          { columns, cue: example },
          TRAINING_BEAM,
          null,
          example.speaker,
        );
        if (!holdsGold(spans, example.speaker)) continue;
        learnSpans(learner, weigher, spans, logSum, 1, example.speaker);
        const truth = example.speaker === null ? 1 : 0;
        learner.update(weigher, nobody.from, nobody.to, Math.exp(nobody.score - logSum) - truth);
      }
    }
  return learner.model;
};
