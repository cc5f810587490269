/** Learns which words are cues, and how far a cue reaches. */

import { isCandidate, passesGate } from '../attribute/cue-anchors.ts';
import { edgeCount, edgeFeatures, type Side } from '../attribute/cue-extent.ts';
import { cueFeatures } from '../attribute/cue-features.ts';
import { gateFeatures } from '../attribute/gate-features.ts';
import { type LinearModel, probability } from '../linear/linear-model.ts';
import { logSumExp } from '../linear/log-sum.ts';
import { clear, createWeigher } from '../linear/weigher.ts';
import { createLearner, type Learner } from './ftrl.ts';
import type { Lesson } from './lessons.ts';
import { shuffled } from './shuffle.ts';

export const GATE_BITS = 15;
export const CUE_BITS = 18;
export const EXTENT_BITS = 16;

const EPOCHS = 4;

/** Tokens that no gold speaks about. */
const isDiscarded = (lesson: Lesson, token: number): boolean => {
  const { start, end } = lesson.article.tokens[token]!;
  return lesson.discard.some(([from, to]) => start < to && from < end);
};

/** One pass of logistic regression over every candidate token that `admits`. */
const cueEpoch = (
  lessons: readonly Lesson[],
  learner: Learner,
  features: typeof cueFeatures,
  admits: (lesson: Lesson, token: number) => boolean,
  seed: number,
): number => {
  const weigher = createWeigher(learner.model, true);
  let loss = 0;
  let count = 0;
  for (const index of shuffled(lessons.length, seed)) {
    const lesson = lessons[index]!;
    const { columns } = lesson;
    const gold = new Set(lesson.examples.map((example) => example.anchor));
    for (let token = 0; token < columns.size; token += 1) {
      if (!isCandidate(columns, token) || isDiscarded(lesson, token) || !admits(lesson, token)) continue;
      clear(weigher);
      const p = probability(weigher.scale * features(weigher, columns, token));
      const truth = gold.has(token) ? 1 : 0;
      learner.update(weigher, 0, weigher.size, p - truth);
      loss -= Math.log(Math.max(1e-9, truth === 1 ? p : 1 - p));
      count += 1;
    }
  }
  return loss / count;
};

export const learnGate = (lessons: readonly Lesson[]): LinearModel => {
  const learner = createLearner({ bits: GATE_BITS, alpha: 0.08, l1: 0.3 });
  for (let epoch = 0; epoch < 2; epoch += 1) cueEpoch(lessons, learner, gateFeatures, () => true, epoch + 1);
  return learner.model;
};

export const learnCues = (lessons: readonly Lesson[], gate: LinearModel): LinearModel => {
  const learner = createLearner({ bits: CUE_BITS, alpha: 0.08, l1: 0.3 });
  const weigher = createWeigher(gate);
  const admits = (lesson: Lesson, token: number) => passesGate(weigher, lesson.columns, token);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) cueEpoch(lessons, learner, cueFeatures, admits, epoch + 1);
  return learner.model;
};

/** One gold edge against the other places on its side. */
const learnEdge = (
  { columns }: Lesson,
  learner: Learner,
  weigher: ReturnType<typeof createWeigher>,
  anchor: number,
  gold: number,
  side: Side,
): void => {
  const count = edgeCount(columns, anchor, side);
  if (Math.abs(gold - anchor) >= count) return;
  clear(weigher);
  const marks = [0];
  const scores: number[] = [];
  for (let step = 0; step < count; step += 1) {
    scores.push(weigher.scale * edgeFeatures(weigher, columns, anchor, anchor + side * step, side));
    marks.push(weigher.size);
  }
  const logSum = logSumExp(scores);
  scores.forEach((value, step) => {
    const truth = anchor + side * step === gold ? 1 : 0;
    learner.update(weigher, marks[step]!, marks[step + 1]!, Math.exp(value - logSum) - truth);
  });
};

export const learnExtents = (lessons: readonly Lesson[]): LinearModel => {
  const learner = createLearner({ bits: EXTENT_BITS, alpha: 0.08, l1: 0.3 });
  const weigher = createWeigher(learner.model, true);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(lessons.length, epoch + 1)) {
      const lesson = lessons[index]!;
      for (const { anchor, first, last } of lesson.examples) {
        learnEdge(lesson, learner, weigher, anchor, first, -1);
        learnEdge(lesson, learner, weigher, anchor, last, 1);
      }
    }
  return learner.model;
};
