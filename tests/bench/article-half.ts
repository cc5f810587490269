/**
 * How fast the article half is, against wink-nlp's bare readDoc on the same articles in the same run.
 *
 *   npx tsx tests/bench/article-half.ts FILE.ndjson     writes its last result beside itself
 *
 * Counts the process's own time, so that other programs on the machine disturb little; both sides are warmed up
 * and take turns, and the best of the rounds is what counts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../src/model/article.ts';
import { createArticleHalf } from '../../src/pipeline.ts';

const ROUNDS = 5;

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npx tsx tests/bench/article-half.ts FILE.ndjson');
  process.exit(2);
}
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .slice(0, 300)
  .map((line): Article => {
    const { id, text, source = null, published = null, title = null } = JSON.parse(line);
    return { id, text, source, published, title, url: null, author: null, extra: {} };
  });
const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** Milliseconds of this process's time that `work` takes. */
const spent = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const half = createArticleHalf();
const wink = winkNLP(winkModel);
const report = { diagnostic: () => {}, drop: () => {} };
const times = Array.from({ length: ROUNDS }, () => ({
  wink: spent(() => {
    for (const { text } of articles) wink.readDoc(text);
  }),
  half: spent(() => {
    for (const article of articles) half.run(article, report);
  }),
}));
const best = {
  wink: Math.min(...times.map((time) => time.wink)),
  half: Math.min(...times.map((time) => time.half)),
};
const result = {
  articles: articles.length,
  words,
  wink_words_per_second: Math.round((1000 * words) / best.wink),
  article_half_words_per_second: Math.round((1000 * words) / best.half),
  times_wink: Math.round((100 * best.half) / best.wink) / 100,
  node: process.version,
};
console.log(result);
writeFileSync(new URL('article-half.last.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
