/** The order in which lessons are learnt: mixed, and the same every time. */

/** Numbers 0 to `count` - 1 in an order that depends on `seed` alone (a linear congruential generator). */
export const shuffled = (count: number, seed: number): number[] => {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = (seed * 2654435761) >>> 0;
  for (let i = count - 1; i > 0; i -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // the upper bits of such a generator are the good ones
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
};
