/** Learns which stretches of a sentence are claims, and whose: logistic regression over all candidates. */
import { claimFeatures } from '../claims/candidates.ts';
import { createChooseClaims } from '../claims/choose-claims.ts';
import { statementOf } from '../claims/find-statements.ts';
import { rowFactsOf } from '../claims/row-facts.ts';
import { whyNoClaim } from '../claims/why-no-claim.ts';
import { type LinearModel, probability } from '../linear/linear-model.ts';
import { clear, createWeigher } from '../linear/weigher.ts';
import type { ClaimLesson } from './claim-lessons.ts';
import type { FoundRow } from './claim-rows.ts';
import { createLearner } from './ftrl.ts';
import { shuffled } from './shuffle.ts';

/** Fewer weights cost a point of rows (68.4 against 69.5 at 16), more gain nothing. */
export const CLAIM_BITS = 18;
const EPOCHS = 5;

/**
 * A hand-written lesson counts half: at a whole one, plain sentences gain two points more and news loses as much as
 * a half (by five folds of both).
 */
const PLAIN_WEIGHT = 1;

/**
 * @param news articles marked by hand
 * @param plain hand-written lessons
 */
export const learnClaims = (news: readonly ClaimLesson[], plain: readonly ClaimLesson[]): LinearModel => {
  const lessons = [...news, ...plain];
  const learner = createLearner({ bits: CLAIM_BITS, alpha: 0.06, l1: 0.3 });
  const weigher = createWeigher(learner.model, true);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const index of shuffled(lessons.length, epoch + 1)) {
      const { columns, sentences } = lessons[index]!;
      const weight = index < news.length ? 1 : PLAIN_WEIGHT;
      for (const { range, candidates, labels } of sentences)
        candidates.forEach((candidate, i) => {
          if (labels[i]! < 0) return;
          clear(weigher);
          const p = probability(weigher.scale * claimFeatures(weigher, columns, range, candidate));
          learner.update(weigher, 0, weigher.size, weight * (p - labels[i]!));
        });
    }
  return learner.model;
};

/** The rows that a model finds in a lesson. */
export const rowsIn = (model: LinearModel, lesson: ClaimLesson): FoundRow[] => {
  const choose = createChooseClaims(model);
  const { article, columns } = lesson;
  return lesson.sentences.flatMap(({ range, boundaries, voices }) =>
    choose(columns, range, boundaries, voices)
      .map((chosen) => ({ chosen, statement: statementOf(article.tokens, columns, range, chosen) }))
      .filter(({ statement }) => whyNoClaim(article, statement) === null)
      .map(({ chosen, statement }) => ({ chosen, facts: rowFactsOf(article, statement) })),
  );
};
