/**
 * How fast the built article half is, in all and by stage, against wink-nlp's bare readDoc on the same articles
 * in the same run.
 *
 *   npm run bench -- FILE.ndjson [COUNT]     builds, and writes its last result beside itself
 *
 * Counts the process's own time, so that other programs on the machine disturb little. The first round warms up
 * and is not counted; all sides take turns, and a ratio is the median of the rounds' own: the machine may run at
 * another speed in each.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from '../../src/extract/all.ts';
import { createArticleHalf } from '../../src/article-half.ts';
import { createAttribute } from '../../src/stages/attribute.ts';
import { createBuildClaims } from '../../src/stages/build-claims.ts';
import { createExtract } from '../../src/stages/extract.ts';
import { createResolveSpeakers } from '../../src/stages/resolve-speakers.ts';
import { createSegment } from '../../src/stages/segment.ts';
import { runAll } from '../../src/stages/stage.ts';

const ROUNDS = 11;
const HANDFUL = 16;

const [file, count = '200'] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run bench -- FILE.ndjson [COUNT]');
  process.exit(2);
}
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, Number(count))
  .map((line) => {
    const { id, text, source = null, published = null, title = null } = JSON.parse(line);
    return { id, text, source, published, title, url: null, author: null, extra: {} };
  });
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** What `work` returns, and the milliseconds of this process's time that it takes. */
const spent = (work) => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: (user + system) / 1000 };
};

const half = createArticleHalf();
const stages = [
  createSegment(),
  createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS),
  createAttribute(),
  createResolveSpeakers(),
  createBuildClaims(),
];
const wink = winkNLP(winkModel);
const report = { diagnostic: () => {}, drop: () => {} };

/** As many at once as the program takes. */
const handfuls = Array.from({ length: Math.ceil(articles.length / HANDFUL) }, (_, i) =>
  articles.slice(i * HANDFUL, (i + 1) * HANDFUL),
);

/** Every article through one stage after the other, a handful at a time. */
const timeStages = () => {
  const times = stages.map(() => 0);
  for (const handful of handfuls) {
    let layer = handful;
    stages.forEach((stage, i) => {
      const { result, time } = spent(() => layer.map((article) => stage.run(article, report)));
      layer = result;
      times[i] += time;
    });
  }
  return times;
};

const round = () => ({
  wink: spent(() => {
    for (const { text } of articles) wink.readDoc(text);
  }).time,
  half: spent(() => {
    for (const handful of handfuls) runAll(half, handful, handful.map(() => report));
  }).time,
  stages: timeStages(),
});

round();
const rounds = Array.from({ length: ROUNDS }, round);
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
const timesWink = (timeOf) => Math.round(100 * median(rounds.map((each) => timeOf(each) / each.wink))) / 100;
const perSecond = (timeOf) => Math.round((1000 * words) / median(rounds.map(timeOf)));
const result = {
  articles: articles.length,
  words,
  wink_words_per_second: perSecond((each) => each.wink),
  article_half_words_per_second: perSecond((each) => each.half),
  times_wink: timesWink((each) => each.half),
  times_wink_by_stage: Object.fromEntries(
    stages.map(({ name }, i) => [name, timesWink((each) => each.stages[i])]),
  ),
  node: process.version,
  processor: cpus()[0]?.model ?? null,
  cores: cpus().length,
};
console.log(result);
writeFileSync(new URL('../../tests/bench/article-half.last.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
