/**
 * Learns whether two claims tell one fact, and writes src/match/fact-model.json.
 *
 *   npx tsx src/train/match-facts.ts articles.ndjson groups.gold.ndjson [articles.ndjson judged-pairs.ndjson]
 *
 * The first two files are events told by several outlets, aligned by hand: a pair of claims is right when both
 * cover evidence of one aligned group. The others are single pairs of claims that a reader judged. The same files
 * give the same model. Prints what a model learned without an event finds in that event.
 */
import { writeFileSync } from 'node:fs';
import { probability } from '../linear/logistic.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { digestFile } from './match-digests.ts';
import { type Event, eventExamples } from './match-events.ts';
import { fitLogistic } from './match-fit-logistic.ts';
import { type Judged, type JudgedPair, judgedExamples } from './match-judged.ts';
import { readRows } from './match-rows.ts';

/** Few examples: weights are held back so that none rests on a handful of pairs. */
const PENALTY = 5;

/** Judged pairs come from many more events than aligned ones, and each was read for itself. */
const WEIGHT_OF_JUDGED = 1;

const THRESHOLDS = [0.3, 0.4, 0.5, 0.7];

const [articlesFile, goldFile, otherArticlesFile, judgedFile] = process.argv.slice(2);
if (articlesFile === undefined || goldFile === undefined)
  throw new Error('give the files of articles and of aligned groups: articles.ndjson groups.gold.ndjson');

const digests: ReadonlyMap<string, ArticleDigest> = new Map([
  ...digestFile(articlesFile),
  ...(otherArticlesFile === undefined ? [] : digestFile(otherArticlesFile)),
]);
const judged: Judged[] =
  judgedFile === undefined ? [] : judgedExamples(readRows<JudgedPair>(judgedFile), digests);
const events = readRows<Event>(goldFile).map((event) => eventExamples(event, digests, judged));
const read = Array.from({ length: WEIGHT_OF_JUDGED }, () => judged.map(({ example }) => example)).flat();

const heldOut = events.flatMap((examples, i) => {
  const others = events.flatMap((other, j) => (i === j ? [] : other));
  const model = fitLogistic([...others, ...read], PENALTY);
  return examples.map(({ features, label }) => ({ label, score: probability(model, features) }));
});
for (const threshold of THRESHOLDS) {
  const taken = heldOut.filter(({ score }) => score >= threshold);
  const right = taken.filter(({ label }) => label).length;
  const all = heldOut.filter(({ label }) => label).length;
  process.stdout.write(`at ${threshold}: ${right} right of ${taken.length} taken, of ${all} to be found\n`);
}

const aligned = events.flat();
const note = {
  data: 'claims of events told by three outlets each, aligned by hand, and judged pairs: weights only, no text',
  events: events.length,
  pairs: aligned.length,
  right: aligned.filter(({ label }) => label).length,
  judged: judged.length,
  judgedRight: judged.filter(({ example }) => example.label).length,
  madeBy: 'src/train/match-facts.ts',
};
writeFileSync(
  new URL('../match/fact-model.json', import.meta.url),
  `${JSON.stringify({ note, ...fitLogistic([...aligned, ...read], PENALTY) }, null, 2)}\n`,
);
process.stdout.write(`${JSON.stringify(note)}\n`);
