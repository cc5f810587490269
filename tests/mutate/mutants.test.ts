/** What is changed, and that a changed file is read in memory alone. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ModuleLoader } from './module-loader.ts';
import { mutantsOf, spread, withMutant, withProbes } from './mutants.ts';
import { collectCases } from './test-cases.ts';

const changesIn = (source: string): string[] => mutantsOf(source).map((mutant) => withMutant(source, mutant));

it.each([
  ['const MOST = 24;', ['const MOST = (23);', 'const MOST = (36);']],
  ['const SHARE = 0.5;', ['const SHARE = (0.3333333333333333);', 'const SHARE = (0.75);']],
  ['const at = 1;', ['const at = (2);']],
  ['f(a < b);', ['f((a <= b));', 'f((a >= b));']],
  ['f(a === b);', ['f((a !== b));']],
  ['f(a && b);', ['f(((a) || (b)));']],
  ['f(!a);', ['f((a));']],
  ['f(a ? b : c);', ['f(((a) ? (c) : (b)));']],
  ['f(a + b);', ['f((a - b));']],
  ['f(true);', ['f((false));']],
  ['list.filter(isOld).join();', ['(list).join();']],
  ['list.some(isOld);', ['(list.every(isOld));']],
  ['const f = () => { if (a) return; g(); };', ['const f = () => { ; g(); };']],
  // types, keys, texts and patterns are no decisions
  ['const f = (a: 1 | 2): 3 => g(a as 4);', []],
  ['const table = { 1: a, b };', []],
  ["f('a' + b, /1/, `2`);", []],
  ['f(a ?? b);', []],
])('changes %s', (source, changed) => {
  expect(changesIn(source)).toEqual(changed);
});

it('tells the place of a change in the text as written', () => {
  const source = "// “é” 😀\nconst MARK = '😀', MOST = 24;";
  const [mutant] = mutantsOf(source);
  expect(mutant).toMatchObject({ line: 2, original: '24', start: source.indexOf('24') });
});

it('asks at each place without a change of what is done', () => {
  const source = 'for (const i of [1, 2]) { if (i > 1 && !(i < 2)) continue; out.push(i * 2); }';
  const run = (code: string, hit: (place: number) => void): number[] => {
    const out: number[] = [];
    new Function('out', 'hit', code)(out, hit);
    return out;
  };
  const mutants = mutantsOf(source);
  const hits = new Set<number>();
  expect(run(withProbes(source, mutants, 'hit'), (place) => hits.add(place))).toEqual(run(source, () => {}));
  expect([...hits].sort((a, b) => a - b)).toEqual(mutants.map((_, place) => place));
});

it('takes a sample that is the same each time', () => {
  expect(spread([1, 2, 3, 4, 5, 6], 3)).toEqual([2, 4, 6]);
  expect(spread([1, 2], 3)).toEqual([1, 2]);
});

it('loads a changed file, and what imports it, from memory', async () => {
  const path = fileURLToPath(new URL('../../src/match/cluster.ts', import.meta.url));
  const test = fileURLToPath(new URL('../match/cluster.test.ts', import.meta.url));
  const before = readFileSync(path, 'utf8');
  const { vitest, take } = collectCases();
  const loader = new ModuleLoader({ vitest });
  const failuresWith = async (source: string | undefined): Promise<number> => {
    loader.change(path, source);
    await loader.load(test);
    let failures = 0;
    for (const { run } of take())
      try {
        await run();
      } catch {
        failures += 1;
      }
    return failures;
  };
  expect(await failuresWith(before.replace('score >= threshold', 'score < threshold'))).toBeGreaterThan(0);
  expect(await failuresWith(undefined)).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(before);
});
