/** Learns which words beside a cue are its content. */

import type { ContentContext } from '../attribute/content-question.ts';
import { BOTH, LEFT, RIGHT, type Sides } from '../attribute/content-sides.ts';
import { type ContentLattice, contentLattice, sumOf } from '../attribute/rank-content.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { createWeigher } from '../linear/weigher.ts';
import { createLearner, type Learner } from './ftrl.ts';
import { holdsGold, learnSpans } from './learn-spans.ts';
import { TRAINING_BEAM } from './learn-speakers.ts';
import type { Example, Lesson } from './lessons.ts';
import { shuffled } from './shuffle.ts';

export const CONTENT_BITS = 19;

const EPOCHS = 4;

/** The context of an example: with the speaker and the chances that a model which has not seen it predicts. */
export type ContextOf = (lesson: Lesson, example: Example) => ContentContext;

const sidesOf = ({ left, right }: Example): Sides =>
  left !== null && right !== null ? BOTH : left !== null ? LEFT : RIGHT;

const share = (lattice: ContentLattice, sides: Sides): number => {
  const found = lattice.sides[sides]!;
  return Math.exp(found.score + sumOf(sides, lattice.leftSum, lattice.rightSum) - lattice.logSum);
};

const learnLattice = (
  learner: Learner,
  weigher: ReturnType<typeof createWeigher>,
  lattice: ContentLattice,
  example: Example,
): void => {
  const gold = sidesOf(example);
  const both = share(lattice, BOTH);
  const shares = [share(lattice, LEFT), share(lattice, RIGHT), both];
  learnSpans(learner, weigher, lattice.left, lattice.leftSum, shares[LEFT]! + both, example.left);
  learnSpans(learner, weigher, lattice.right, lattice.rightSum, shares[RIGHT]! + both, example.right);
  for (const { sides, from, to } of lattice.sides)
    learner.update(weigher, from, to, shares[sides]! - (sides === gold ? 1 : 0));
};

export const learnContents = (lessons: readonly Lesson[], contextOf: ContextOf): LinearModel => {
  const learner = createLearner({ bits: CONTENT_BITS, alpha: 0.08, l1: 0.4 });
  const weigher = createWeigher(learner.model, true);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(lessons.length, epoch + 1)) {
      const lesson = lessons[index]!;
      for (const example of lesson.examples) {
        if (example.left === null && example.right === null) continue;
        const context = contextOf(lesson, example);
        const lattice = contentLattice(weigher, context, TRAINING_BEAM, null, example);
        if (!holdsGold(lattice.left, example.left) || !holdsGold(lattice.right, example.right)) continue;
        learnLattice(learner, weigher, lattice, example);
      }
    }
  return learner.model;
};
