/** The learner, the order of lessons, and the fit of confidence. */
import { describe, expect, it } from 'vitest';
import { probability } from '../../src/linear/linear-model.ts';
import { createWeigher, weigh } from '../../src/linear/weigher.ts';
import { createLearner } from '../../src/train/ftrl.ts';
import { fitIsotonic } from '../../src/train/isotonic.ts';
import { shuffled } from '../../src/train/shuffle.ts';

describe('createLearner', () => {
  it('learns which of two features tells, and the same weights every time', () => {
    const learn = () => {
      const learner = createLearner({ bits: 8, alpha: 0.1, l1: 0.1 });
      const weigher = createWeigher(learner.model, true);
      for (let round = 0; round < 200; round += 1) {
        weigher.size = 0;
        const p = probability(weigh(weigher, 0, round % 2));
        learner.update(weigher, 0, weigher.size, p - (round % 2));
      }
      const judge = (value: number) => {
        return probability(weigh(weigher, 0, value));
      };
      return { no: judge(0), yes: judge(1), weights: learner.model.weights };
    };
    const { no, yes, weights } = learn();
    expect(no).toBeLessThan(0.3);
    expect(yes).toBeGreaterThan(0.7);
    expect(learn().weights).toEqual(weights);
  });
});

describe('shuffled', () => {
  it('is an order of all numbers, another for another seed, the same for the same', () => {
    expect([...shuffled(100, 1)].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(shuffled(100, 1)).not.toEqual(shuffled(100, 2));
    expect(shuffled(100, 1)).toEqual(shuffled(100, 1));
  });
});

describe('fitIsotonic', () => {
  it('rises, and meets the share that was right', () => {
    const outcomes = Array.from({ length: 4000 }, (_, i) => ({
      belief: i / 4000,
      // right more often the more it is believed, but never as often
      isRight: i % 10 < (8 * i) / 4000,
    }));
    const corners = fitIsotonic(outcomes);
    corners.forEach(([belief, confidence], i) => {
      if (i > 0) expect(confidence).toBeGreaterThan(corners[i - 1]![1]);
      expect(Math.abs(confidence - 0.8 * belief)).toBeLessThan(80);
    });
  });
});
