/** How many runs of items two lists have in common, each counted as often as both have it. */

const countRuns = (items: readonly string[], length: number): Map<string, number> => {
  const runs = new Map<string, number>();
  for (let i = 0; i + length <= items.length; i += 1) {
    const run = items.slice(i, i + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
};

/** Share of each list's runs of `length` that the other has too, 0 to 1. */
export const commonRuns = (
  a: readonly string[],
  b: readonly string[],
  length: number,
): readonly [number, number] => {
  const [inA, inB] = [countRuns(a, length), countRuns(b, length)];
  let common = 0;
  for (const [run, count] of inA) common += Math.min(count, inB.get(run) ?? 0);
  return [common / Math.max(1, a.length - length + 1), common / Math.max(1, b.length - length + 1)];
};
