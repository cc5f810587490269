import { describe, expect, it } from 'vitest';
import { clear, createArena, open, put, put2, put3, put4, take } from '../../src/attribute/arena.ts';
import { mix } from '../../src/attribute/hash.ts';

const model = { weights: Float32Array.from({ length: 1 << 10 }, (_, i) => i), scale: 0.5, bits: 10 };

const idsOf = (write: (arena: ReturnType<typeof createArena>) => void): number[] => {
  const arena = createArena(model, true);
  open(arena, 3);
  write(arena);
  return [...arena.ids.subarray(0, arena.size)];
};

describe('an arena', () => {
  it('numbers its templates, so that equal values in another place are another feature', () => {
    const [first, second] = idsOf((arena) => {
      put(arena, 7);
      put(arena, 7);
    });
    expect(first).toBe(mix(mix(0, (3 << 8) + 1), 7) >>> 22);
    expect(second).toBe(mix(mix(0, (3 << 8) + 2), 7) >>> 22);
  });

  it('tells the order of values', () => {
    expect(idsOf((arena) => put2(arena, 1, 2))).not.toEqual(idsOf((arena) => put2(arena, 2, 1)));
    expect(idsOf((arena) => put3(arena, 1, 2, 3))).not.toEqual(idsOf((arena) => put3(arena, 1, 3, 2)));
    expect(idsOf((arena) => put4(arena, 1, 2, 3, 4))).not.toEqual(idsOf((arena) => put4(arena, 1, 2, 4, 3)));
  });

  it('sums the weights that were named, once', () => {
    const arena = createArena(model, true);
    open(arena, 0);
    put(arena, 1);
    put(arena, 2);
    const [a, b] = arena.ids;
    expect(take(arena)).toBe((a! + b!) / 2);
    expect(take(arena)).toBe(0);
  });

  it('forgets on demand, and keeps no numbers outside training', () => {
    const arena = createArena(model);
    open(arena, 0);
    put(arena, 1);
    expect(arena.size).toBe(0);
    clear(arena);
    expect(take(arena)).toBe(0);
  });

  it('grows', () => {
    const arena = createArena(model, true);
    for (let i = 0; i < 1000; i += 1) {
      open(arena, 1);
      for (let j = 0; j < 100; j += 1) put(arena, j);
    }
    expect(arena.size).toBe(100_000);
  });
});
