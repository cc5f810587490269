/** What the build has V8 compile is used where it fits, and nothing but time hangs on it. */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const DIST = dirname(inject('cli'));
/** Beside the built program, where it finds its libraries. */
const COPY = `${dirname(DIST)}.copy.${process.pid}`;
const LINE = `${JSON.stringify({ id: 'a', text: 'Tolls will rise by 4.5 percent in May, the harbour board said.' })}\n`;
const SCRIPTS = ['start', 'annotate'];
const LONG = 120_000;

const node = (args: readonly string[], input = ''): string =>
  execFileSync(process.execPath, args, { input, encoding: 'utf8' });
const annotate = (dist: string, flags: readonly string[] = []): string =>
  node([...flags, join(dist, 'cli.js'), 'annotate'], LINE);
const cacheOf = (script: string): string => join(COPY, 'dist/parts', `${script}.cjs.cache`);

const wholeCopy = (): string => {
  cpSync(dirname(DIST), COPY, { recursive: true });
  return join(COPY, 'dist');
};

describe('compiled scripts', () => {
  let answer = '';
  beforeAll(() => {
    answer = annotate(DIST);
  }, LONG);
  afterAll(() => rmSync(COPY, { recursive: true, force: true }));

  it(
    'are taken by the V8 that made them',
    () => {
      const ask = `
        import { load, scripts } from '${pathToFileURL(join(DIST, 'parts/load.js'))}';
        ${SCRIPTS.map((name) => `load('${name}');`).join(' ')}
        console.log(JSON.stringify([...scripts].map(([name, script]) => [name, script.cachedDataRejected])));`;
      expect(JSON.parse(node(['--input-type=module', '-e', ask]))).toEqual(
        SCRIPTS.map((name) => [name, false]),
      );
    },
    LONG,
  );

  it.each([
    ['with other flags', () => {}, ['--no-opt']],
    ['that are cut short', (name: string) => truncateSync(cacheOf(name), 1000), []],
    ['that are not there', (name: string) => rmSync(cacheOf(name)), []],
  ])(
    'make no difference to the answer: %s',
    (_, spoil, flags) => {
      const dist = wholeCopy();
      for (const name of SCRIPTS) spoil(name);
      expect(annotate(dist, flags)).toBe(answer);
    },
    LONG,
  );
});
