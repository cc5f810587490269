/**
 * Whether two bare statements say the same, contradict each other, or speak of different things. The decision
 * is learned from sentence pairs that readers judged; a contradiction must be plain, all else being the same.
 */

import { type LogisticModel, probability } from '../linear/logistic.ts';
import type { DifferenceField } from '../model/group.ts';
import { type Comparison, compareClaims, NO_SETTING } from './compare-claims.ts';
import { countedKey } from './digest-words.ts';
import { NEGATION, statementFeatures } from './statement-features.ts';
import model from './statement-model.json' with { type: 'json' };
import { isTurnedRound, oneDenies, otherWeekday } from './told-otherwise.ts';
import type { StatementView } from './view-statement.ts';

export interface StatementJudgement {
  readonly relation: 'same' | 'conflict' | 'different';
  /** The probability that readers would call the two the same, 0 to 1. */
  readonly score: number;
  /** What conflicts; `wording` also beside `same`, where quoted words were changed but not what they say. */
  readonly field: DifferenceField | null;
}

/** The probability at which most errors balance out on the training pairs. */
const SAME = 0.47;

/** Share of all other telling words that must be common before another figure is a contradiction. */
const ALL_ELSE_SAME = 0.75;

/** "Rose" against "fell" speaks for itself with somewhat less in common. */
const MOST_ELSE_SAME = 0.6;

/** Yes against no: a "not" in one of two long sentences may stand in a clause that the other leaves out. */
const NEARLY_ALL_SAME = 0.9;

const isNegated = ({ words }: StatementView): boolean => words.some(({ lower }) => NEGATION.test(lower));

/** What the two contradict each other in; null when nothing does, or when they are not close enough to tell. */
const conflictIn = (a: StatementView, b: StatementView, comparison: Comparison): DifferenceField | null => {
  const { numbers, dates, restCover, opposites } = comparison;
  if (opposites !== null && restCover >= MOST_ELSE_SAME) return 'polarity';
  if (oneDenies(a, b) && restCover >= MOST_ELSE_SAME) return 'polarity';
  if (restCover < ALL_ELSE_SAME) return null;
  // of the very same thing: "19 injured", "17 injured", whatever other figure both have
  if (numbers.differing > 0) return 'value';
  if (otherWeekday(a, b)) return 'date';
  if (isTurnedRound(a, b)) return 'polarity';
  if (dates.differing > 0 && dates.agreeing === 0) return 'date';
  return isNegated(a) !== isNegated(b) && restCover >= NEARLY_ALL_SAME ? 'polarity' : null;
};

export const compareStatements = (a: StatementView, b: StatementView): Comparison =>
  compareClaims(a.claim, b.claim, NO_SETTING, countedKey);

export const judgeStatements = (a: StatementView, b: StatementView): StatementJudgement => {
  const comparison = compareStatements(a, b);
  const score = probability(model satisfies LogisticModel, statementFeatures(a, b, comparison));
  const field = conflictIn(a, b, comparison);
  if (field !== null) return { relation: 'conflict', score, field };
  if (score < SAME) return { relation: 'different', score, field: null };
  return { relation: 'same', score, field: comparison.quotation.changed === null ? null : 'wording' };
};
