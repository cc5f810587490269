import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/linear/calibration.ts';

const corners = [
  [200, 100],
  [400, 500],
  [800, 900],
] as const;

describe('calibrate', () => {
  it.each([
    [0, 0.1],
    [0.2, 0.1],
    [0.3, 0.3],
    [0.4, 0.5],
    [0.6, 0.7],
    [0.8, 0.9],
    [1, 0.9],
  ])('%d → %d', (belief, confidence) => {
    expect(calibrate(corners, belief)).toBeCloseTo(confidence, 10);
  });
});
