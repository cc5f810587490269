/** Hostile texts: no stage of the article half takes much longer over one than over news of that length, or throws. */
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { timeProse, timeStages } from '../support/article-stages.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { articleOf } from '../support/segment-text.ts';

/** One stage against all stages over ordinary prose; what grows with the square of the text comes to hundreds. */
const TIMES = 5;

const report = { diagnostic: () => {}, drop: () => {} };

const slowStages = (text: string, prose: number): string[] =>
  timeStages(text)
    .times.filter(({ milliseconds }) => milliseconds > TIMES * prose)
    .map(({ name, milliseconds }) => `${name} took ${milliseconds} ms, all stages over prose ${prose} ms`);

describe('hostile texts', () => {
  const prose = timeProse();

  it.each(Object.entries(HOSTILE_TEXTS))('%s', { timeout: 120_000 }, (_, text) => {
    const slow = slowStages(text, prose);
    // Another program may have taken the machine since: only what is slow beside prose just now is slow.
    expect(slow.length > 0 ? slowStages(text, timeProse()) : slow).toEqual([]);
  });

  it('are taken by the article half as a whole', () => {
    const half = createArticleHalf();
    for (const text of ['', '\u0000', '\ud83d', '“', "'", '.', '\u202e\u200f', '\ufeff\r\n'])
      expect(half.run(articleOf(text), report).article.text).toBe(text);
  });
});
