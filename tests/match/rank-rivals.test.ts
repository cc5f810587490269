import { describe, expect, it } from 'vitest';
import { leadsOf, type Rival } from '../../src/match/rank-rivals.ts';

const rival = (a: number, b: number, close: number, sentenceA = a, sentenceB = b): Rival => ({
  a,
  b,
  close,
  sentenceA,
  sentenceB,
});

describe('how far a pair is ahead of its rivals', () => {
  it('is all its closeness when neither claim has another counterpart', () => {
    expect(leadsOf([rival(0, 0, 0.75)])).toEqual([[0.75, 0.75]]);
  });

  it('is what the pair is closer than the next; a rival that is closer puts it behind', () => {
    expect(leadsOf([rival(0, 0, 1), rival(0, 1, 0.75)])).toEqual([
      [0.25, 1],
      [-0.25, 0.75],
    ]);
  });

  it('does not count another claim of the same sentence as a rival', () => {
    expect(leadsOf([rival(0, 0, 1, 0, 7), rival(0, 1, 0.75, 0, 7)])).toEqual([
      [1, 1],
      [0.75, 0.75],
    ]);
  });

  it('counts the best rival of a third sentence when two claims share one', () => {
    const [first] = leadsOf([rival(0, 0, 1, 0, 7), rival(0, 1, 0.75, 0, 7), rival(0, 2, 0.5, 0, 9)]);
    expect(first).toEqual([0.5, 1]);
  });

  it('does not depend on the order in which pairs come', () => {
    const rivals = [rival(0, 0, 0.5), rival(0, 1, 0.75), rival(1, 0, 0.25)];
    const backwards = leadsOf([...rivals].reverse()).reverse();
    expect(backwards).toEqual(leadsOf(rivals));
  });
});
