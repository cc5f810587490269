/** How two figures or dates stand to each other. */

/** `same`: one amount. `compatible`: both can be right. `differs`: both cannot. `unrelated`: of other things. */
export type Agreement = 'same' | 'compatible' | 'differs' | 'unrelated';

/** How two lists stand to each other: how many pairs agree, and how many have nothing but a different one. */
export interface Tally {
  readonly agreeing: number;
  readonly differing: number;
  /** The first pair that differs, as indexes; null when none does. */
  readonly difference: readonly [number, number] | null;
}

export const NOTHING: Tally = { agreeing: 0, differing: 0, difference: null };

/**
 * Each item of `a` takes the best partner in `b`; one that agrees with none but differs from one is a
 * difference, unless its counterpart agrees with something else.
 */
export const tally = <Item>(
  a: readonly Item[],
  b: readonly Item[],
  compare: (x: Item, y: Item) => Agreement,
): Tally => {
  if (a.length === 0 || b.length === 0) return NOTHING;
  const table = a.map((x) => b.map((y) => compare(x, y)));
  const agrees = (agreement: Agreement | undefined): boolean =>
    agreement === 'same' || agreement === 'compatible';
  const rowAgrees = table.map((row) => row.some(agrees));
  const columnAgrees = b.map((_, j) => table.some((row) => agrees(row[j])));
  const differences = table.flatMap((row, i) =>
    row.flatMap((agreement, j) =>
      agreement === 'differs' && !rowAgrees[i] && !columnAgrees[j] ? [[i, j] as const] : [],
    ),
  );
  return {
    agreeing: rowAgrees.filter(Boolean).length,
    differing: new Set(differences.map(([i]) => i)).size,
    difference: differences[0] ?? null,
  };
};
