/** Keeps the best starts, or ends, of spans. */

/** A scored start or end, with where its features stand in the weigher. */
export interface Edge {
  readonly token: number;
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

/** The `count`-th highest score. */
const barOf = (edges: readonly Edge[], count: number): number => {
  const top = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (const { score: value } of edges) {
    if (value <= top[count - 1]!) continue;
    let i = count - 1;
    for (; i > 0 && top[i - 1]! < value; i -= 1) top[i] = top[i - 1]!;
    top[i] = value;
  }
  return top[count - 1]!;
};

/** The best `count` edges (more where they are equal), in text order; `kept` is among them whatever it scores. */
export const prune = (edges: readonly Edge[], count: number, kept: number): readonly Edge[] => {
  if (edges.length <= count) return edges;
  const bar = barOf(edges, count);
  return edges.filter((edge) => edge.score >= bar || edge.token === kept);
};
