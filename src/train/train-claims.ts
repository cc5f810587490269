/**
 * Trains the model of claims on `claims-train.*`, and on its own answers in articles that it has not seen how sure a
 * row can be; tells how it does there, and writes both.
 */
import { writeFileSync } from 'node:fs';
import { type RowFacts, rowFeatures } from '../claims/row-features.ts';
import { encodeClaimWeights } from '../claims/weights-file.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { type LogisticModel, probability } from '../linear/logistic.ts';
import { quantise } from '../linear/weights-file.ts';
import { createReadColumns } from '../linear/word-columns.ts';
import { type ClaimLesson, createMakeLesson, readClaimLessons } from './claim-lessons.ts';
import { rowRight } from './claim-rows.ts';
import { learnClaims, rowsIn } from './learn-claims.ts';
import { fitLogistic } from './match-fit-logistic.ts';
import { readNewsLessons } from './news-lessons.ts';
import { readPlainLessons } from './plain-lessons.ts';

const WEIGHTS = new URL('../claims/weights.bin', import.meta.url);
const ROW_MODEL = new URL('../claims/row-model.json', import.meta.url);
const FOLDS = 5;
/** Of thousands of rows ten weights are learnt: next to no smoothing is called for. */
const PENALTY = 1;

interface Outcome {
  readonly facts: RowFacts;
  readonly isRight: boolean;
}

/** Every row that is found in articles which its model has not seen, and whether it is right. */
const outcomesOf = (
  lessons: readonly ClaimLesson[],
  others: readonly ClaimLesson[],
  plain: readonly ClaimLesson[],
  progress: (step: string) => void,
): Outcome[] =>
  Array.from({ length: FOLDS }, (_, fold) => {
    const model = quantise(learnClaims([...lessons.filter((_, i) => i % FOLDS !== fold), ...others], plain));
    progress(`claims, fold ${fold + 1}`);
    return lessons
      .filter((_, i) => i % FOLDS === fold)
      .flatMap((lesson) =>
        rowsIn(model, lesson).map((row) => ({ facts: row.facts, isRight: rowRight(lesson, row) })),
      );
  }).flat();

/** Lines of a table: by tenth of confidence how many rows there are, what was believed, how many are right. */
const reliabilityOf = (outcomes: readonly Outcome[], model: LogisticModel): string[] => {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, right: 0, believed: 0 }));
  for (const { facts, isRight } of outcomes) {
    const confidence = probability(model, rowFeatures(facts));
    const tenth = tenths[Math.min(9, Math.floor(10 * confidence))]!;
    tenth.count += 1;
    tenth.believed += confidence;
    tenth.right += isRight ? 1 : 0;
  }
  return tenths.flatMap(({ count, right, believed }, i) =>
    count === 0
      ? []
      : [
          `| ${i / 10}–${(i + 1) / 10} | ${count} | ${(believed / count).toFixed(3)} | ${(right / count).toFixed(3)} |`,
        ],
  );
};

/** @param data folder with `claims-train.articles.ndjson` and `claims-train.gold.ndjson`, `load/` beside it */
export const trainClaims = (data: string, progress: (step: string) => void): void => {
  const classes = loadWordClasses();
  const makeLesson = createMakeLesson(classes, createReadColumns(classes));
  const lessons = readClaimLessons(data, 'claims-train', makeLesson);
  const others = readNewsLessons(data, makeLesson);
  const plain = readPlainLessons(makeLesson);
  progress(
    `${lessons.length} and ${others.length} articles with claims, ${plain.length} hand-written lessons`,
  );
  const outcomes = outcomesOf(lessons, others, plain, progress);
  const right = outcomes.filter(({ isRight }) => isRight).length;
  console.log(
    `unseen articles: ${outcomes.length} rows, ${((100 * right) / outcomes.length).toFixed(1)} % right`,
  );
  const rowModel = fitLogistic(
    outcomes.map(({ facts, isRight }) => ({ features: rowFeatures(facts), label: isRight })),
    PENALTY,
  );
  console.log(reliabilityOf(outcomes, rowModel).join('\n'));
  writeFileSync(ROW_MODEL, `${JSON.stringify(rowModel, null, 2)}\n`);
  writeFileSync(WEIGHTS, encodeClaimWeights(quantise(learnClaims([...lessons, ...others], plain))));
  progress('claims written');
};
