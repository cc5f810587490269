/** Hostile texts: every stage of the article half takes each of them in under a second, and throws nothing. */
import { describe, expect, it } from 'vitest';
import { DATE_EXTRACTORS, NUMBER_EXTRACTORS } from '../src/extract/all.ts';
import { createArticleHalf } from '../src/pipeline.ts';
import { createAttribute } from '../src/stages/attribute.ts';
import { createBuildClaims } from '../src/stages/build-claims.ts';
import { createExtract } from '../src/stages/extract.ts';
import { createResolveSpeakers } from '../src/stages/resolve-speakers.ts';
import { createSegment } from '../src/stages/segment.ts';
import type { Stage } from '../src/stages/stage.ts';
import { HOSTILE_TEXTS } from './support/hostile-texts.ts';
import { articleOf } from './support/segment-text.ts';

/** In processor time; sound code takes a tenth of it. */
const MILLISECONDS = 1000;

/** Where programs share a core, a second of it does less: what is really slow is slow each time. */
const TRIES = { retry: 3, timeout: 120_000 };

const report = { diagnostic: () => {}, drop: () => {} };

/** The article half, stage by stage, so that a failure names the one that is slow. */
const STAGES = [
  createSegment(),
  createExtract(DATE_EXTRACTORS, NUMBER_EXTRACTORS),
  createAttribute(),
  createResolveSpeakers(),
  createBuildClaims(),
] as unknown as readonly Stage<unknown, unknown>[];

const WARM_UP = 'The mayor said on Monday that 40 ferries, “all of them late,” had cost $2 million.';

const runAll = (text: string): string[] => {
  const slow: string[] = [];
  let layer: unknown = { ...articleOf(text), published: '2018-03-01' };
  for (const stage of STAGES) {
    const before = process.cpuUsage();
    layer = stage.run(layer, report);
    const { user, system } = process.cpuUsage(before);
    const spent = Math.round((user + system) / 1000);
    if (spent > MILLISECONDS) slow.push(`${stage.name} took ${spent} ms`);
  }
  return slow;
};

describe('hostile texts', () => {
  runAll(WARM_UP);

  it.each(Object.entries(HOSTILE_TEXTS))('%s', TRIES, (_, text) => {
    expect(runAll(text)).toEqual([]);
  });

  it('are taken by the article half as a whole', () => {
    const half = createArticleHalf();
    for (const text of ['', '\u0000', '\ud83d', '“', "'", '.', '\u202e\u200f', '\ufeff\r\n'])
      expect(half.run(articleOf(text), report).article.text).toBe(text);
  });
});
