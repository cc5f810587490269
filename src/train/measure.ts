/**
 * The figures of attribution on annotated articles, counted on letters and digits: cue (overlap), content
 * (intersection over union of at least a half), relation (content, and speakers overlap), exact content, and
 * relation over direct speech.
 */
import type { Attribution } from '../model/attribution.ts';
import type { Lesson } from './lessons.ts';
import { countCues, matchContents, sameSpeaker, sidesOf } from './sides.ts';

export interface Figures {
  readonly gold: number;
  readonly predicted: number;
  readonly cue: number;
  readonly content: number;
  readonly exact: number;
  readonly relation: number;
  readonly direct: number;
}

const f1 = (right: number, predicted: number, gold: number): number =>
  predicted + gold === 0 ? 0 : Math.round((2000 * right) / (predicted + gold)) / 10;

/** Which of an article's attributions are right (speaker and content), in their order. */
export const judge = (lesson: Lesson, found: readonly Attribution[]): boolean[] => {
  const { golds, sides } = sidesOf(lesson, found);
  const right = new Set(
    matchContents(golds, sides)
      .filter(([g, f]) => sameSpeaker(golds[g]!, sides[f]!))
      .map(([, f]) => f),
  );
  return found.map((_, i) => right.has(i));
};

export const measure = (
  lessons: readonly Lesson[],
  attribute: (lesson: Lesson) => readonly Attribution[],
): Figures => {
  const sum = {
    gold: 0,
    predicted: 0,
    cue: 0,
    content: 0,
    exact: 0,
    relation: 0,
    goldDirect: 0,
    foundDirect: 0,
    rightDirect: 0,
    rightGoldDirect: 0,
  };
  for (const lesson of lessons) {
    const sided = sidesOf(lesson, attribute(lesson));
    const golds = sided.golds;
    const sides = sided.sides.filter((side) => side.content.size > 0);
    const pairs = matchContents(golds, sides);
    const right = pairs.filter(([g, f]) => sameSpeaker(golds[g]!, sides[f]!));
    sum.gold += golds.length;
    sum.predicted += sides.length;
    sum.cue += countCues(golds, sides);
    sum.content += pairs.length;
    sum.exact += pairs.filter(([g, f]) => golds[g]!.bare === sides[f]!.bare).length;
    sum.relation += right.length;
    sum.goldDirect += golds.filter((side) => side.isDirect).length;
    sum.foundDirect += sides.filter((side) => side.isDirect).length;
    sum.rightDirect += right.filter(([, f]) => sides[f]!.isDirect).length;
    sum.rightGoldDirect += right.filter(([g]) => golds[g]!.isDirect).length;
  }
  const { gold, predicted } = sum;
  const precision = sum.rightDirect / Math.max(1, sum.foundDirect);
  const recall = sum.rightGoldDirect / Math.max(1, sum.goldDirect);
  return {
    gold,
    predicted,
    cue: f1(sum.cue, predicted, gold),
    content: f1(sum.content, predicted, gold),
    exact: f1(sum.exact, predicted, gold),
    relation: f1(sum.relation, predicted, gold),
    direct: Math.round((2000 * precision * recall) / Math.max(1e-9, precision + recall)) / 10,
  };
};
