import { describe, expect, it } from 'vitest';
import { createCompareSurroundings } from '../../src/match/compare-surroundings.ts';
import { viewArticle } from '../../src/match/view-article.ts';
import { digestOf } from '../support/hand-made.ts';

const coast = viewArticle(digestOf('coast', [{ text: 'Rust weakened the bridge.' }]));
const herald = viewArticle(
  digestOf('herald', [{ text: 'Rust weakened the bridge, and an engineer warned the mayor.' }]),
);
const compare = createCompareSurroundings(coast, herald, () => 1);

describe('the sentences that hold two claims', () => {
  it('share all of the shorter one and part of the longer one', () => {
    const { lesserSentence, betterSentence } = compare(0, 0);
    expect(betterSentence).toBe(1);
    expect(lesserSentence).toBeGreaterThan(0);
    expect(lesserSentence).toBeLessThan(1);
  });

  it('share nothing when a sentence holds no claim', () => {
    expect(compare(5, 0)).toEqual({ lesserSentence: 0, betterSentence: 0 });
  });
});
