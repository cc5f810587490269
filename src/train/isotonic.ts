/** Fits a rising line to what was believed and what was right (pool adjacent violators). */
import type { Calibration } from '../linear/calibration.ts';

export interface Outcome {
  readonly belief: number;
  readonly isRight: boolean;
}

interface Pool {
  weight: number;
  right: number;
  believed: number;
}

/** A corner needs so many outcomes; fewer would follow chance. */
const LEAST = 150;

const gather = (outcomes: readonly Outcome[]): Pool[] => {
  const pools: Pool[] = [];
  for (const { belief, isRight } of [...outcomes].sort((a, b) => a.belief - b.belief)) {
    const last = pools.at(-1);
    const pool = last !== undefined && last.weight < LEAST ? last : { weight: 0, right: 0, believed: 0 };
    if (pool !== last) pools.push(pool);
    pool.weight += 1;
    pool.right += isRight ? 1 : 0;
    pool.believed += belief;
  }
  return pools;
};

/** The corners of the line: mean belief and share right of each pool. */
export const fitIsotonic = (outcomes: readonly Outcome[]): Calibration => {
  const merged: Pool[] = [];
  for (const pool of gather(outcomes)) {
    let current = pool;
    for (
      let before = merged.at(-1);
      before !== undefined && before.right / before.weight >= current.right / current.weight;
      before = merged.at(-1)
    ) {
      merged.pop();
      current = {
        weight: before.weight + current.weight,
        right: before.right + current.right,
        believed: before.believed + current.believed,
      };
    }
    merged.push(current);
  }
  const thousandths = (share: number) => Math.round(1000 * share);
  return merged.map(({ weight, right, believed }) => [
    thousandths(believed / weight),
    thousandths(right / weight),
  ]);
};
