/** Which of a row of things hang together, from links between two of them. */

/** @returns of each of `count` things the first one that it hangs together with, itself when there is none before it */
export const connect = (
  count: number,
  links: readonly { readonly a: number; readonly b: number }[],
): number[] => {
  const before = Array.from({ length: count }, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (before[root] !== root) root = before[root]!;
    // the next look-up is short
    for (let at = i; before[at] !== root; ) [at, before[at]] = [before[at]!, root];
    return root;
  };
  for (const { a, b } of links) {
    const [x, y] = [rootOf(a), rootOf(b)];
    before[Math.max(x, y)] = Math.min(x, y);
  }
  return before.map((_, i) => rootOf(i));
};
