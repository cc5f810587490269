/** DuckDB finds the links that are found in memory, in the same order, with memory and without. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkArticles } from '../../src/match/link-articles.ts';
import type { ArticleDigest } from '../../src/model/digest.ts';
import { shelve } from '../../src/model/digest-shelf.ts';
import { findStories } from '../../src/store/find-stories.ts';

/** Numbers that look drawn, the same every time. */
const createDraw = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
};

/** Stories of some articles each, which share words of their own; "it's" needs quoting in SQL. */
const drawn = (count: number, seed: number): ArticleDigest[] => {
  const draw = createDraw(seed);
  return Array.from({ length: count }, (_, i) => {
    const story = draw(Math.ceil(count / 6));
    const words = new Set(["it's"]);
    while (words.size < 45) words.add(draw(3) > 0 ? `story${story}-${draw(40)}` : `any${draw(3000)}`);
    const weights = [...words].map((word) => [word, (1 + draw(100)) / 400] as const);
    const published = draw(5) === 0 ? null : `2031-0${1 + draw(9)}-1${draw(9)}`;
    const articleId = `a${String(draw(1_000_000)).padStart(6, '0')}-${i}`;
    return {
      articleId,
      source: null,
      published,
      title: null,
      topic: new Map(weights),
      shingles: [],
      claims: [],
    };
  });
};

it.each([
  { articles: 0, memoryMegabytes: 100 },
  { articles: 1, memoryMegabytes: 100 },
  { articles: 300, memoryMegabytes: 100 },
  { articles: 4000, memoryMegabytes: 40 },
])('$articles articles in $memoryMegabytes MB', async ({ articles, memoryMegabytes }) => {
  const shelf = shelve(drawn(articles, 7));
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-stories-'));
  const inMemory = linkArticles(
    shelf.labels.map(({ published }, i) => ({ published, topic: shelf.topicOf(i) })),
  );
  const found = await findStories(shelf, { folder, memoryMegabytes, threads: 1 });
  expect(found).toEqual(inMemory);
  if (articles > 100) expect(found.length).toBeGreaterThan(articles);
  rmSync(folder, { recursive: true });
});
