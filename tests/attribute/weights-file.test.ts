import { describe, expect, it } from 'vitest';
import { decodeWeights, encodeWeights, MODEL_NAMES, type Weights } from '../../src/attribute/weights-file.ts';
import { quantise } from '../../src/linear/weights-file.ts';

const tiny = (seed: number) =>
  quantise({ weights: Float32Array.from({ length: 8 }, (_, i) => (i - 4) * seed), scale: 1, bits: 3 });

const weights: Weights = {
  models: Object.fromEntries(MODEL_NAMES.map((name, i) => [name, tiny(i + 0.5)])) as Weights['models'],
  calibration: [
    [100, 50],
    [900, 950],
  ],
};

describe('quantise', () => {
  it('keeps every weight to half a step', () => {
    const { weights: steps, scale } = quantise({
      weights: Float32Array.from([-2, -0.3, 0, 1.7]),
      scale: 1,
      bits: 2,
    });
    [-2, -0.3, 0, 1.7].forEach((weight, i) => {
      expect(Math.abs(steps[i]! * scale - weight)).toBeLessThanOrEqual(scale / 2 + 1e-6);
    });
  });
});

describe('encodeWeights and decodeWeights', () => {
  it('give back what they were given', () => {
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
  });

  it('do so from a Buffer that shares its memory', () => {
    const file = encodeWeights(weights);
    const pool = Buffer.concat([Buffer.from('in front'), Buffer.from(file)]).subarray('in front'.length);
    expect(decodeWeights(pool)).toEqual(weights);
  });

  it('refuse another format', () => {
    const file = new TextEncoder().encode('{"format":"something else"}\n');
    expect(() => decodeWeights(file)).toThrow(/train them again/);
  });
});
