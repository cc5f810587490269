/** Gives each word of one statement at most one partner in the other: the same word first, then one of its key. */
import type { StatementWord } from './view-statement.ts';

export interface PairedWords {
  /** For each word, whether it has a partner. */
  readonly a: readonly boolean[];
  readonly b: readonly boolean[];
}

const pairBy = (
  a: readonly StatementWord[],
  b: readonly StatementWord[],
  taken: { a: boolean[]; b: boolean[] },
  mark: (word: StatementWord) => string,
): void => {
  const free = new Map<string, number[]>();
  b.forEach((word, j) => {
    if (taken.b[j]) return;
    const list = free.get(mark(word));
    if (list === undefined) free.set(mark(word), [j]);
    else list.push(j);
  });
  a.forEach((word, i) => {
    if (taken.a[i]) return;
    const partner = free.get(mark(word))?.shift();
    if (partner === undefined) return;
    taken.a[i] = true;
    taken.b[partner] = true;
  });
};

export const pairWords = (a: readonly StatementWord[], b: readonly StatementWord[]): PairedWords => {
  const taken = { a: a.map(() => false), b: b.map(() => false) };
  pairBy(a, b, taken, ({ lower }) => lower);
  pairBy(a, b, taken, ({ key }) => key);
  return taken;
};
