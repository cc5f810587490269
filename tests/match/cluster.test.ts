import { describe, expect, it } from 'vitest';
import { cluster, type Scored } from '../../src/match/cluster.ts';

const pair = (a: number, b: number, score: number, joins = true): Scored => ({ a, b, score, joins });

const never = (): boolean => false;

describe('cluster', () => {
  it('joins what fits', () => {
    expect(cluster([pair(0, 3, 0.9), pair(1, 2, 0.8)], 0.5, never)).toEqual([
      [0, 3],
      [1, 2],
    ]);
  });

  it('makes no chain of links: 0 and 2 have nothing in common', () => {
    expect(cluster([pair(0, 1, 0.6), pair(1, 2, 0.55)], 0.5, never)).toEqual([[0, 1]]);
  });

  it('joins three that all fit', () => {
    expect(cluster([pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.6)], 0.5, never)).toEqual([[0, 1, 2]]);
  });

  it('keeps apart what must be, whatever a third has in common with both', () => {
    const apart = (a: number, b: number): boolean => a + b === 2;
    expect(cluster([pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, 0.4)], 0.5, apart)).toEqual([[0, 1]]);
    expect(cluster([pair(0, 1, 0.9), pair(1, 2, 0.9), pair(0, 2, 0.6)], 0.5, apart)).toEqual([[0, 1, 2]]);
  });

  it('leaves pairs below the threshold, and pairs that may not join', () => {
    expect(cluster([pair(0, 1, 0.4), pair(2, 3, 0.9, false)], 0.5, never)).toEqual([]);
  });

  it('does not depend on the order of pairs', () => {
    const pairs = [pair(0, 1, 0.7), pair(1, 2, 0.7), pair(2, 3, 0.7), pair(0, 3, 0.7), pair(0, 2, 0.6)];
    expect(cluster([...pairs].reverse(), 0.5, never)).toEqual(cluster(pairs, 0.5, never));
  });
});
