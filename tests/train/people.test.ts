/** The ranker learns what its examples say, and the same every time. */
import { describe, expect, it } from 'vitest';
import { chancesOf } from '../../src/speakers/antecedent-model.ts';
import { fitRanker } from '../../src/train/people-fit.ts';
import { partOf } from '../../src/train/people-lessons.ts';

const rows = [Uint16Array.of(0, 5), Uint16Array.of(1, 5), Uint16Array.of(2)];
const example = (right: readonly boolean[]) => ({ rows, right, weight: 1 });

describe('fitRanker', () => {
  it('prefers what was right more often', () => {
    const examples = [0, 1, 2, 3].map((i) => example(i === 0 ? [false, true, false] : [true, false, false]));
    const chances = chancesOf(fitRanker(examples), rows);
    expect(chances[0]).toBeGreaterThan(chances[1]!);
    expect(chances[1]).toBeGreaterThan(chances[2]!);
    expect(fitRanker(examples)).toEqual(fitRanker(examples));
  });

  it('leaves open what an example leaves open', () => {
    const chances = chancesOf(fitRanker([example([true, true, false])]), rows);
    expect(chances[0]).toBeCloseTo(chances[1]!);
    expect(chances[2]).toBeLessThan(1 / 3);
  });
});

describe('partOf', () => {
  it.each([
    ['development-1', partOf('development-1')],
    ['validation-7', partOf('validation-7')],
  ])('puts %s into the same tenth always', (id, part) => {
    expect(partOf(id)).toBe(part);
    expect(part).toBeGreaterThanOrEqual(0);
    expect(part).toBeLessThan(10);
  });
});
