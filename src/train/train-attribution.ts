/** Trains attribution on `polnear-train.*`, prints the figures on `polnear-dev.*`, and writes the weights. */
import { writeFileSync } from 'node:fs';
import { attributeArticle } from '../attribute/attribute-article.ts';
import { decodeWeights, encodeWeights } from '../attribute/weights-file.ts';
import { loadWordClasses } from '../lexicon/word-classes.ts';
import { quantise } from '../linear/weights-file.ts';
import { createReadColumns } from '../linear/word-columns.ts';
import { trainFirstStage } from './first-stage.ts';
import { readLessons } from './lessons.ts';
import { measure } from './measure.ts';
import { reliability } from './reliability.ts';
import { trainSecondStage } from './second-stage.ts';

const WEIGHTS = new URL('../attribute/weights.bin', import.meta.url);

/**
 * @param data folder with `polnear-train.*` and `polnear-dev.*` (articles and gold, NDJSON)
 * @param limit only the first so many training articles, for quick trials
 * @param out where the weights go instead of their place in the sources
 */
export const trainAttribution = (
  data: string,
  progress: (step: string) => void,
  limit: number,
  out: string | undefined,
): void => {
  const readColumns = createReadColumns(loadWordClasses());
  const lessons = readLessons(data, 'polnear-train', readColumns, limit);
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
  writeFileSync(out ?? WEIGHTS, file);
  progress(`${file.length} bytes written`);

  const weights = decodeWeights(file);
  const dev = readLessons(data, 'polnear-dev', readColumns);
  console.log(`unseen training articles: ${outcomes.length} attributions`);
  for (const threshold of [0.3, 0.35, 0.4, 0.45, 0.5]) {
    const found = new Map(
      dev.map((lesson) => [lesson, attributeArticle(weights, readColumns, threshold, lesson.article)]),
    );
    console.log(`dev at ${threshold}:`, JSON.stringify(measure(dev, (lesson) => found.get(lesson)!)));
    if (threshold === 0.3) console.log(reliability(dev, (lesson) => found.get(lesson)!).join('\n'));
  }
};
