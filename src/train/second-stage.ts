/** Trains the second stage, and fits its confidence on articles that it has not seen. */

import { draftOf } from '../attribute/attribute-article.ts';
import type { Proposal } from '../attribute/propose.ts';
import { settleReadings, weigh } from '../attribute/read-article.ts';
import { toAttribution } from '../attribute/to-attribution.ts';
import type { Calibration } from '../linear/calibration.ts';
import type { LinearModel } from '../linear/linear-model.ts';
import { fitIsotonic, type Outcome } from './isotonic.ts';
import { learnRescoring } from './learn-rescoring.ts';
import type { Lesson } from './lessons.ts';
import { judge } from './measure.ts';

const FOLDS = 3;
/** What is believed less is never printed, and must not take a gold attribution from what is. */
const LEAST_BELIEF = 0.1;

export interface SecondStage {
  readonly rescore: LinearModel;
  readonly calibration: Calibration;
  /** On the training articles, each read unseen. */
  readonly outcomes: readonly Outcome[];
}

type Proposals = ReadonlyMap<Lesson, readonly Proposal[]>;

const outcomesOf = (model: LinearModel, lesson: Lesson, proposals: readonly Proposal[]): Outcome[] => {
  const { columns, article } = lesson;
  const readings = settleReadings(columns, weigh(model, columns, proposals)).filter(
    ({ belief }) => belief >= LEAST_BELIEF,
  );
  const attributions = readings.map((reading) =>
    toAttribution(article, draftOf(columns, reading, reading.belief), () => columns.size, []),
  );
  const right = judge(lesson, attributions);
  return readings.map(({ belief }, i) => ({ belief, isRight: right[i]! }));
};

/**
 * The models in use have learnt from half as many articles again as those that the outcomes tell of, and are
 * right a little more often where there is doubt: two to three points on the development part.
 */
const MORE_DATA = 0.15;

const lift = (corners: Calibration): Calibration =>
  corners.map(([belief, confidence]) => [
    belief,
    Math.round(confidence + MORE_DATA * confidence * (1 - confidence / 1000)),
  ]);

/**
 * @param proposals what the second stage will weigh in use: its confidence is fitted to it
 * @param wider what it learns from
 */
export const trainSecondStage = (
  lessons: readonly Lesson[],
  proposals: Proposals,
  wider: Proposals,
): SecondStage => {
  const widerOf = (lesson: Lesson) => wider.get(lesson)!;
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = learnRescoring(
      lessons.filter((_, i) => i % FOLDS !== fold),
      widerOf,
    );
    for (const lesson of lessons.filter((_, i) => i % FOLDS === fold))
      outcomes.push(...outcomesOf(model, lesson, proposals.get(lesson)!));
  }
  return {
    rescore: learnRescoring(lessons, widerOf),
    calibration: lift(fitIsotonic(outcomes)),
    outcomes,
  };
};
