import { describe, expect, it } from 'vitest';
import {
  clear,
  createWeigher,
  family,
  type Weigher,
  weigh,
  weigh2,
  weigh3,
  weigh4,
  weighOnce,
} from '../../src/linear/weigher.ts';

const model = { weights: Float32Array.from({ length: 1 << 10 }, (_, i) => i), scale: 0.5, bits: 10 };

const idsOf = (weighAll: (weigher: Weigher) => void): number[] => {
  const weigher = createWeigher(model, true);
  weighAll(weigher);
  return [...weigher.ids.subarray(0, weigher.size)];
};

describe('an weigher', () => {
  it('gives the weight that a feature names', () => {
    const weigher = createWeigher(model, true);
    const weights = [
      weigh(weigher, 1, 7),
      weigh2(weigher, 2, 7, 8),
      weigh3(weigher, 3, 7, 8, 9),
      weigh4(weigher, 4, 7, 8, 9, 10),
    ];
    // the weights of this model are their own numbers
    expect(weights).toEqual([...weigher.ids.subarray(0, 4)]);
  });

  it('gives the same outside training, and keeps no numbers there', () => {
    const kept = createWeigher(model, true);
    const bare = createWeigher(model);
    expect(weigh3(bare, 1, -5, 0, 3)).toBe(weigh3(kept, 1, -5, 0, 3));
    expect(bare.size).toBe(0);
  });

  it('tells templates apart, so that equal values in another place are another feature', () => {
    const [first, second, other] = idsOf((weigher) => {
      weigh(weigher, family(3), 7);
      weigh(weigher, family(3) + 1, 7);
      weigh(weigher, family(4), 7);
    });
    expect(new Set([first, second, other]).size).toBe(3);
  });

  it('tells the order of values', () => {
    expect(idsOf((weigher) => weigh2(weigher, 1, 1, 2))).not.toEqual(
      idsOf((weigher) => weigh2(weigher, 1, 2, 1)),
    );
    expect(idsOf((weigher) => weigh3(weigher, 1, 1, 2, 3))).not.toEqual(
      idsOf((weigher) => weigh3(weigher, 1, 1, 3, 2)),
    );
    expect(idsOf((weigher) => weigh4(weigher, 1, 1, 2, 3, 4))).not.toEqual(
      idsOf((weigher) => weigh4(weigher, 1, 1, 2, 4, 3)),
    );
  });

  it('spreads small values over all weights', () => {
    const ids = idsOf((weigher) => {
      for (let a = 0; a < 8; a += 1)
        for (let b = 0; b < 8; b += 1) for (let c = 0; c < 8; c += 1) weigh3(weigher, family(2), a, b, c);
    });
    // 512 thrown at random into 1,024 fall on 403
    expect(new Set(ids).size).toBeGreaterThan(380);
  });

  it('weighs what candidates share once, but in training each time', () => {
    const weighAll = (weigher: Weigher) => () => weigh(weigher, 1, 2);
    const [kept, bare] = [createWeigher(model, true), createWeigher(model)];
    const [known, unknown] = [[], []];
    const sums = [3, 3, 4].map((last) => weighOnce(kept, known, 1, last, weighAll(kept)));
    expect(sums.map((sum) => sum === sums[0])).toEqual([true, true, true]);
    expect(kept.size).toBe(3);
    for (const last of [3, 3, 4]) weighOnce(bare, unknown, 1, last, weighAll(bare));
    expect(unknown).toHaveLength(2);
  });

  it('forgets on demand', () => {
    const weigher = createWeigher(model, true);
    weigh(weigher, 0, 1);
    expect(weigher.size).toBe(1);
    clear(weigher);
    expect(weigher.size).toBe(0);
  });

  it('grows', () => {
    const weigher = createWeigher(model, true);
    for (let i = 0; i < 100_000; i += 1) weigh(weigher, i, 1);
    expect(weigher.size).toBe(100_000);
  });
});
