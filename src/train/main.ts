/**
 * `npm run train -- --data DIR [--only people]`: learns who is who (learn-people.ts), then attribution from `polnear-train.*` in DIR (articles and gold, NDJSON),
 * prints the figures on `polnear-dev.*`, and writes the weights. The same data give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { attributeArticle } from '../attribute/attribute-article.ts';
import { decodeWeights, encodeWeights, quantise } from '../attribute/weights-file.ts';
import { createReadWord } from '../attribute/word-facts.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { trainFirstStage } from './first-stage.ts';
import { learnPeople } from './learn-people.ts';
import { readLessons } from './lessons.ts';
import { measure } from './measure.ts';
import { reliability } from './reliability.ts';
import { trainSecondStage } from './second-stage.ts';

const WEIGHTS = new URL('../attribute/weights.bin', import.meta.url);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    /** Only the first so many training articles, for quick trials. */
    limit: { type: 'string' },
    /** `people`: the ranker of antecedents alone. */
    only: { type: 'string' },
    out: { type: 'string' },
  },
});
if (values.data === undefined) {
  console.error('usage: npm run train -- --data DIR [--only people] [--limit ARTICLES] [--out FILE]');
  process.exit(2);
}

const started = Date.now();
const progress = (step: string) => console.error(`${Math.round((Date.now() - started) / 1000)} s  ${step}`);
if (values.only === undefined || values.only === 'people') learnPeople(values.data, progress);
if (values.only === 'people') process.exit(0);
const readWord = createReadWord(loadWordClasses());
const lessons = readLessons(
  values.data,
  'polnear-train',
  readWord,
  Number(values.limit ?? Number.POSITIVE_INFINITY),
);
progress(`${lessons.length} articles`);
const { models, proposals, wider } = trainFirstStage(lessons, progress);
progress('second stage');
const { rescore, calibration, outcomes } = trainSecondStage(lessons, proposals, wider);
const file = encodeWeights({
  models: {
    gate: quantise(models.gate),
    cue: quantise(models.cue),
    extent: quantise(models.extent),
    speaker: quantise(models.speaker),
    content: quantise(models.content),
    rescore: quantise(rescore),
  },
  calibration,
});
writeFileSync(values.out ?? WEIGHTS, file);
progress(`${file.length} bytes written`);

const weights = decodeWeights(file);
const dev = readLessons(values.data, 'polnear-dev', readWord);
console.log(`unseen training articles: ${outcomes.length} attributions`);
for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5]) {
  const found = new Map(
    dev.map((lesson) => [lesson, attributeArticle(weights, readWord, threshold, lesson.article)]),
  );
  console.log(`dev at ${threshold}:`, JSON.stringify(measure(dev, (lesson) => found.get(lesson)!)));
  if (threshold === 0.3) console.log(reliability(dev, (lesson) => found.get(lesson)!).join('\n'));
}
