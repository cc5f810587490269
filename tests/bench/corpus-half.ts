/**
 * How time and memory of the corpus half grow: half of a file's articles against all of them.
 *
 *   npx tsx tests/bench/corpus-half.ts FILE.ndjson     writes its last result beside itself
 *
 * Articles are digested first and that time is told apart; digests go to a file, as in a run. Counts the process's own
 * time, so that other programs on the machine disturb little. Two halves are set against the whole: the first half of
 * the file, as an archive grows, and every other article, which leaves a quarter of all pairs that tell one story.
 * The first half is run once unmeasured, so that no measure holds the time that the code itself takes to warm up.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { createArticleHalf } from '../../src/article-half.ts';
import {
  createArticleDigest,
  createPeopleDigest,
  createPersons,
  createShelfHalf,
  createStories,
  linkShelf,
} from '../../src/corpus-half.ts';
import { type DigestFile, openDigestFile } from '../../src/io/digest-file.ts';
import type { Article } from '../../src/model/article.ts';
import { labelOf } from '../../src/model/digest-shelf.ts';

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
  return { seconds: Math.round((user + system) / 1e4) / 100, result };
};

const [half, digest, people] = [createArticleHalf(), createArticleDigest(), createPeopleDigest()];
const folder = mkdtempSync(join(tmpdir(), 'whosaid-corpus-half-'));
const all = openDigestFile(join(folder, 'all'));
const firstHalf = openDigestFile(join(folder, 'first'));
const everyOther = openDigestFile(join(folder, 'other'));
let claims = 0;
const digested = spent(() => {
  articles.forEach((article, i) => {
    const claimed = half.run(article, report);
    const digested = digest.run(claimed, report);
    claims += digested.claims.length;
    const kept = {
      digest: serialize(digested),
      topic: serialize(digested.topic),
      people: serialize(people.run(claimed, report)),
      label: labelOf(digested),
    };
    all.add(kept);
    if (i < articles.length / 2) firstHalf.add(kept);
    if (i % 2 === 0) everyOther.add(kept);
  });
});
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const peakBefore = peak();

/** Takes each group, keeps none. */
const acrossSources = (file: DigestFile): number => {
  let across = 0;
  const shelf = file.shelf();
  const links = linkShelf(shelf);
  const stories = createStories().run({ labels: shelf.labels, links }, report);
  createPersons().run({ shelf, stories }, report);
  const groups = createShelfHalf(() => links).run(shelf, report);
  for (const { sources } of groups) if (sources.length > 1) across += 1;
  return across;
};
acrossSources(firstHalf);
const first = spent(() => acrossSources(firstHalf));
const other = spent(() => acrossSources(everyOther));
const peakOfHalf = peak();
const whole = spent(() => acrossSources(all));
const timesOf = ({ seconds }: { readonly seconds: number }): number =>
  Math.round((100 * whole.seconds) / seconds) / 100;
rmSync(folder, { recursive: true });
const result = {
  articles: articles.length,
  claims,
  article_half_seconds: digested.seconds,
  corpus_half_seconds: { first_half: first.seconds, every_other: other.seconds, all: whole.seconds },
  times_for_twice_the_articles: { after_first_half: timesOf(first), after_every_other: timesOf(other) },
  groups_across_sources: { first_half: first.result, every_other: other.result, all: whole.result },
  peak_megabytes: { article_half: peakBefore, with_half: peakOfHalf, with_all: peak() },
  date: new Date().toISOString().slice(0, 10),
  processor: cpus()[0]?.model ?? null,
  cores: cpus().length,
  node: process.version,
};
console.log(result);
writeFileSync(new URL('corpus-half.last.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
