/**
 * `describe`, `it` and their tables, as far as the tests of project `unit` use them: a file that is loaded gives its
 * cases, which can be run one by one. `expect` is vitest's own.
 */
import { expect } from 'vitest';

type Run = (...values: unknown[]) => unknown;

export interface Case {
  readonly name: string;
  readonly run: () => unknown;
}

const spreadRow = (row: unknown): unknown[] => (Array.isArray(row) ? row : [row]);

/** Some tests name options before what they do. */
const lastOf = (rest: readonly unknown[]): Run => rest.findLast((it) => typeof it === 'function') as Run;

/** What stands in for the package `vitest` while a file is loaded, and the cases that the file declares. */
export const collectCases = () => {
  let cases: Case[] = [];
  let within: string[] = [];

  const describeOne = (name: string, run: Run, ...row: unknown[]): void => {
    within = [...within, name];
    run(...row);
    within = within.slice(0, -1);
  };
  const itOne = (name: string, run: Run, ...row: unknown[]): void => {
    cases.push({ name: [...within, name].join(' › '), run: () => run(...row) });
  };
  const withTables = (one: typeof itOne) => {
    const plain = (name: string, ...rest: unknown[]): void => one(name, lastOf(rest));
    const each =
      (rows: readonly unknown[]) =>
      (name: string, ...rest: unknown[]): void => {
        for (const row of rows) one(name, lastOf(rest), ...spreadRow(row));
      };
    const skip = (): void => undefined;
    return Object.assign(plain, { each, skip, skipIf: (isSo: boolean) => (isSo ? skip : plain) });
  };

  const it = withTables(itOne);
  return {
    vitest: { it, test: it, describe: withTables(describeOne), expect, __esModule: true },
    /** The cases since the last call. */
    take: (): Case[] => {
      const taken = cases;
      cases = [];
      within = [];
      return taken;
    },
  };
};
