/** Learns to weigh whole readings, on readings proposed by models that have not seen the article. */

import { contentOverlap, sameSpeaker } from '../attribute/decode.ts';
import { gatherEvidence } from '../attribute/evidence.ts';
import type { Alternative, Proposal } from '../attribute/propose.ts';
import { rescore } from '../attribute/rescore.ts';
import { partsOf } from '../attribute/rivals.ts';
import type { TokenColumns } from '../attribute/token-columns.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { createWeigher } from '../linear/weigher.ts';
import { createLearner } from './ftrl.ts';
import type { Example, Lesson } from './lessons.ts';
import { shuffled } from './shuffle.ts';

export const RESCORE_BITS = 18;

/** Picked on training articles read unseen; anything near does as well. */
const EPOCHS = 4;
const STEP = { alpha: 0.04, l1: 0.6 };

const NOBODY = { first: -1, last: -1 };

/** How well a reading meets the gold: 0 where the speaker is another or less than half is shared. */
const worth = (columns: TokenColumns, gold: Example, reading: Alternative): number => {
  if (!sameSpeaker(gold.speaker ?? NOBODY, reading.speaker)) return 0;
  const parts = [gold.left, gold.right].filter((part) => part !== null);
  const overlap = contentOverlap(columns, parts, partsOf(reading));
  return overlap >= 0.5 ? overlap : 0;
};

/** The reading to learn, or rejection (the number after the last reading) where none is right. */
const targetOf = (columns: TokenColumns, proposal: Proposal, gold: Example | undefined): number => {
  let best = proposal.alternatives.length;
  let most = 0;
  if (gold !== undefined)
    proposal.alternatives.forEach((reading, index) => {
      const value = worth(columns, gold, reading);
      if (value > most) {
        most = value;
        best = index;
      }
    });
  return best;
};

export const learnRescoring = (
  lessons: readonly Lesson[],
  proposalsOf: (lesson: Lesson) => readonly Proposal[],
): LinearModel => {
  const learner = createLearner({ bits: RESCORE_BITS, ...STEP });
  const weigher = createWeigher(learner.model, true);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const number of shuffled(lessons.length, epoch + 1)) {
      const lesson = lessons[number]!;
      const { columns } = lesson;
      const proposals = proposalsOf(lesson);
      const evidence = gatherEvidence(columns, proposals);
      const golds = new Map(lesson.examples.map((example) => [example.anchor, example]));
      proposals.forEach((proposal, own) => {
        const target = targetOf(columns, proposal, golds.get(proposal.cue.anchor));
        const { scores, marks, logSum } = rescore(weigher, columns, proposals, evidence, own);
        scores.forEach((value, index) => {
          const gradient = Math.exp(value - logSum) - (index === target ? 1 : 0);
          learner.update(weigher, marks[index]!, marks[index + 1]!, gradient);
        });
      });
    }
  return learner.model;
};
