/** Sums of exponentials, taken in logarithms so that nothing overflows. */

/** log(Σ exp(scores)); minus infinity for no scores. */
export const logSumExp = (scores: readonly number[]): number => {
  let top = Number.NEGATIVE_INFINITY;
  for (const value of scores) if (value > top) top = value;
  if (top === Number.NEGATIVE_INFINITY) return top;
  let sum = 0;
  for (const value of scores) sum += Math.exp(value - top);
  return top + Math.log(sum);
};
