/** The ranker: weights go by name into the file and back, and chances add up. */
import { describe, expect, it } from 'vitest';
import {
  chancesOf,
  namesFromWeights,
  WEIGHT_COUNT,
  weightsFromNames,
} from '../../src/speakers/antecedent-model.ts';
import { SLOTS, TEMPLATES } from '../../src/speakers/antecedent-slots.ts';
import { loadRanker } from '../../src/speakers/load-ranker.ts';

describe('the ranker of antecedents', () => {
  it('names each weight once', () => {
    const weights = Float64Array.from({ length: WEIGHT_COUNT }, (_, i) => i + 1);
    expect(weightsFromNames(namesFromWeights(weights, 0))).toEqual(weights);
  });

  it('has weights for templates and values that there are, and no others', () => {
    const { weights } = loadRanker();
    expect(weights).toHaveLength(WEIGHT_COUNT);
    for (const template of TEMPLATES) for (const slot of template) expect(SLOTS).toHaveProperty(slot);
  });

  it('refuses weights for values that no slot has', () => {
    const template = TEMPLATES[0]!.join(', ');
    const values = TEMPLATES[0]!.map(() => 'elsewhere').join(', ');
    expect(() => weightsFromNames({ [template]: { [values]: 1 } })).toThrow('elsewhere');
  });

  it('shares one chance out', () => {
    const weights = new Float64Array(WEIGHT_COUNT);
    weights[3] = 2;
    const chances = chancesOf(weights, [Uint16Array.of(3), Uint16Array.of(4), Uint16Array.of(5)]);
    expect([...chances].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
    expect(chances[0]! / chances[1]!).toBeCloseTo(Math.exp(2));
  });
});
