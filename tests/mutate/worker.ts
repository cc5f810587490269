/**
 * Tries mutants, one after the other, as `main.ts` asks. A process of its own: a change can make a loop endless, or
 * fill the memory.
 */
import { readFileSync } from 'node:fs';
import { ModuleLoader } from './module-loader.ts';
import { type Mutant, withMutant, withProbes } from './mutants.ts';
import { type Case, collectCases } from './test-cases.ts';

/** The cases of one test file that come by a place; all of them when it is come by while the file is loaded. */
export interface Reach {
  readonly test: string;
  readonly cases: readonly number[] | 'all';
}

export type Ask =
  | { readonly ask: 'measure'; readonly path: string; readonly mutants: Mutant[]; readonly tests: string[] }
  | { readonly ask: 'try'; readonly path: string; readonly mutant: Mutant; readonly reaches: Reach[] };

export type Answer =
  | {
      readonly reaches: Reach[][];
      readonly failed: { readonly test: string; readonly name: string; readonly why: string }[];
      readonly milliseconds: Readonly<Record<string, number>>;
    }
  | { readonly killedBy: string | undefined };

const HIT = '__whosaidHit';
/** A test that says nothing about the changed file is not loaded again for it. */
const { vitest, take } = collectCases();
const loader = new ModuleLoader({ vitest });

const loadCases = async (test: string): Promise<Case[]> => {
  loader.forget(test);
  take();
  await loader.load(test);
  return take();
};

let hits = new Set<number>();

const measure = async ({ path, mutants, tests }: Ask & { ask: 'measure' }): Promise<Answer> => {
  loader.change(path, withProbes(readFileSync(path, 'utf8'), mutants, HIT));
  (globalThis as Record<string, unknown>)[HIT] = (index: number) => hits.add(index);
  const reaches: Reach[][] = mutants.map(() => []);
  const failed: { test: string; name: string; why: string }[] = [];
  const milliseconds: Record<string, number> = {};
  /** What is come by while modules are loaded, which happens for the first test only. */
  const always = new Set<number>();
  for (const test of tests) {
    const from = performance.now();
    hits = new Set();
    let cases: Case[] = [];
    try {
      cases = await loadCases(test);
    } catch (error) {
      failed.push({ test, name: 'cannot be loaded', why: String(error) });
    }
    for (const index of hits) always.add(index);
    const casesOf = new Map<number, number[]>();
    for (const [number, { name, run }] of cases.entries()) {
      hits = new Set();
      try {
        await run();
        for (const index of hits) casesOf.set(index, [...(casesOf.get(index) ?? []), number]);
      } catch (error) {
        failed.push({ test, name, why: String(error) });
      }
    }
    for (const [index, found] of casesOf) reaches[index]!.push({ test, cases: found });
    milliseconds[test] = performance.now() - from;
  }
  for (const index of always) reaches[index] = tests.map((test) => ({ test, cases: 'all' }));
  const broken = new Set(failed.map(({ test }) => test));
  return { failed, milliseconds, reaches: reaches.map((of) => of.filter(({ test }) => !broken.has(test))) };
};

const tryOne = async ({ path, mutant, reaches }: Ask & { ask: 'try' }): Promise<Answer> => {
  loader.change(path, withMutant(readFileSync(path, 'utf8'), mutant));
  for (const { test, cases } of reaches) {
    let at = 'load';
    try {
      const all = await loadCases(test);
      for (const { name, run } of cases === 'all' ? all : cases.map((number) => all[number]!)) {
        at = name;
        await run();
      }
    } catch {
      return { killedBy: `${test}: ${at}` };
    }
  }
  return { killedBy: undefined };
};

process.on('message', async (message: Ask) => {
  process.send!(message.ask === 'measure' ? await measure(message) : await tryOne(message));
});
