/**
 * How time and memory of the corpus half grow: half of a file's articles against all of them.
 *
 *   npx tsx tests/bench/corpus-half.ts FILE.ndjson     writes its last result beside itself
 *
 * Articles are digested first and that time is told apart. Counts the process's own time, so that other programs
 * on the machine disturb little. Every other article makes the half, so that both span the same years.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Article } from '../../src/model/article.ts';
import type { Group } from '../../src/model/group.ts';
import { createArticleDigest, createArticleHalf, createCorpusHalf } from '../../src/pipeline.ts';
import { chain } from '../../src/stages/stage.ts';

const file = process.argv[2];
if (file === undefined) {
  console.error('usage: npx tsx tests/bench/corpus-half.ts FILE.ndjson');
  process.exit(2);
}
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Article => {
    const { id, text, source = null, published = null, title = null } = JSON.parse(line);
    return { id, text, source, published, title, url: null, author: null, extra: {} };
  });
const report = { diagnostic: () => {}, drop: () => {} };

/** Seconds of this process's time that `work` takes, and what it gives. */
const spent = <Result>(work: () => Result): { seconds: number; result: Result } => {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: Math.round((user + system) / 1e5) / 10, result };
};

const digest = chain(createArticleHalf(), createArticleDigest());
const digested = spent(() => articles.map((article) => digest.run(article, report)));
const group = createCorpusHalf();
const half = spent(() =>
  group.run(
    digested.result.filter((_, i) => i % 2 === 0),
    report,
  ),
);
const whole = spent(() => group.run(digested.result, report));
const acrossSources = (groups: readonly Group[]): number =>
  groups.filter(({ sources }) => sources.length > 1).length;
const result = {
  articles: articles.length,
  claims: digested.result.reduce((sum, { claims }) => sum + claims.length, 0),
  article_half_seconds: digested.seconds,
  corpus_half_seconds_for_half: half.seconds,
  corpus_half_seconds: whole.seconds,
  times_for_twice_the_articles: Math.round((100 * whole.seconds) / half.seconds) / 100,
  groups_across_sources: acrossSources(whole.result),
  peak_memory_megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  node: process.version,
};
console.log(result);
writeFileSync(new URL('corpus-half.last.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
