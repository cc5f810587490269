import { describe, expect, it } from 'vitest';
import { sharedShingles, shinglesOf } from '../../src/match/shingles.ts';
import { article, SILENT } from '../support/hand-made.ts';
import { segment } from '../support/segment-text.ts';

const shingles = (text: string) => shinglesOf(segment.run(article('x', text), SILENT).tokens);

/** A long made-up report: every sentence is different. */
const report = (from: number, to: number): string =>
  Array.from(
    { length: to - from },
    (_, i) => `Ferry ${from + i} left quay ${(from + i) * 7} for island ${(from + i) * 3} with crates.`,
  ).join(' ');

describe('shingles', () => {
  it('are the same for the same words with other marks', () => {
    expect(shingles(report(0, 60))).toEqual(shingles(report(0, 60).toUpperCase().replaceAll('.', ' –')));
  });

  it('tell how much of a text stands in the other', () => {
    expect(sharedShingles(shingles(report(0, 60)), shingles(report(0, 60)))).toBe(1);
    expect(sharedShingles(shingles(report(0, 60)), shingles(report(100, 160)))).toBe(0);
    const half = sharedShingles(shingles(report(0, 60)), shingles(report(30, 90)));
    expect(half).toBeGreaterThan(0.3);
    expect(half).toBeLessThan(0.7);
  });

  it('say nothing of an empty text', () => {
    expect(sharedShingles(shingles(''), shingles(report(0, 9)))).toBe(0);
  });
});
