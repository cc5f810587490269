/** Learns the ranker of antecedents from three sets of articles, and writes its weights with what they rest on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesFromWeights, WEIGHT_COUNT, weightsFromNames } from '../speakers/antecedent-model.ts';
import { claimsLessons } from './people-claims.ts';
import { askAll } from './people-examples.ts';
import { fitRanker } from './people-fit.ts';
import { corefLessons, createAnnotate, type PeopleLesson, pronounLessons } from './people-lessons.ts';
import { measurePeople } from './people-measure.ts';

const MODEL = new URL('../speakers/antecedent-model.json', import.meta.url);

/** Each round is taught with what the model of the round before makes of the other mentions; a fourth changes nothing. */
const PASSES = 3;
/** Lower names more and errs more: at this chance as many more are found as wrong. */
const THRESHOLD = 0.25;
/** Enough digits for every decision, few enough to read. */
const DIGITS = 3;

/** Tenths 8 and 9 of the pronouns are never learnt from. */
const FIRST_KEPT = 8;
export const isKept = ({ set, part }: PeopleLesson): boolean => set === 'pronouns' && part >= FIRST_KEPT;

export const trainRanker = (lessons: readonly PeopleLesson[]): Float64Array => {
  let weights: Float64Array = new Float64Array(WEIGHT_COUNT);
  for (let pass = 0; pass < PASSES; pass += 1)
    weights = fitRanker(askAll(lessons, { weights, threshold: THRESHOLD }));
  return weights;
};

const report = (weights: Float64Array, lessons: readonly PeopleLesson[]): object => {
  const asked = askAll(lessons, { weights, threshold: THRESHOLD });
  return measurePeople(weights, asked, THRESHOLD);
};

/** @param data folder with the three sets */
export const learnPeople = (data: string, progress: (step: string) => void): void => {
  const annotate = createAnnotate();
  const pronouns = pronounLessons(join(data, 'pronouns-train.ndjson'), annotate);
  const coref = corefLessons(join(data, 'coref-train.ndjson'), annotate);
  const claims = claimsLessons(
    join(data, 'claims-train.articles.ndjson'),
    join(data, 'claims-train.gold.ndjson'),
    annotate,
  );
  progress('texts read');
  const lessons = [...pronouns, ...coref, ...claims].filter((lesson) => !isKept(lesson));
  const weights = weightsFromNames(namesFromWeights(trainRanker(lessons), DIGITS));
  const note = {
    data: 'whom pronouns and descriptions stand for in annotated texts: weights only, no text',
    pronouns: lessons.filter(({ set }) => set === 'pronouns').length,
    coref: coref.length,
    claims: claims.length,
    madeBy: 'npm run train -- --data DIR --only people',
  };
  const model = { note, threshold: THRESHOLD, weights: namesFromWeights(weights, DIGITS) };
  writeFileSync(MODEL, `${JSON.stringify(model, null, 1)}\n`);
  progress('people learnt');
  console.log('pronouns kept apart:', JSON.stringify(report(weights, pronouns.filter(isKept))));
};
