/** output/ is what the sample corpus gives: the main job, run again, writes the same bytes. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CORPUS_FACTS } from './support/corpus-facts.ts';
import { type GroupLine, judgeFact } from './support/judge-fact.ts';

const ROOT = new URL('../', import.meta.url).pathname;
const OUTPUT = join(ROOT, 'output');
const FACTS_FOUND = new URL('support/corpus-facts-found.txt', import.meta.url);
const missing = !existsSync(OUTPUT);
const title = missing ? 'output/ (not there yet: `npm start` writes it)' : 'output/';

/** A run over a small corpus takes seconds, and the machine may be busy. */
const RUN_LIMIT_MS = 120_000;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();

const withoutTimes = (json: string): unknown => ({ ...JSON.parse(json), times: null });

describe.skipIf(missing)(title, () => {
  const fresh = mkdtempSync(join(tmpdir(), 'whosaid-output-'));
  afterAll(() => rmSync(fresh, { recursive: true }));

  it('is what the main job writes', { timeout: RUN_LIMIT_MS }, () => {
    const run = spawnSync('npx', ['tsx', 'src/cli.ts', 'run', '--quiet', '--out', fresh], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(filesOf(fresh)).toEqual(filesOf(OUTPUT));
    for (const file of filesOf(OUTPUT)) {
      const [written, committed] = [fresh, OUTPUT].map((folder) => readFileSync(join(folder, file), 'utf8'));
      if (file === 'run.json') expect(withoutTimes(written!)).toEqual(withoutTimes(committed!));
      else expect(written, `${file} (npm start rewrites it)`).toBe(committed);
    }
  });

  it('finds the facts of the corpus as listed in corpus-facts-found.txt', () => {
    const groups: GroupLine[] = readFileSync(join(OUTPUT, 'groups.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const judged = CORPUS_FACTS.map((fact) => `${judgeFact(groups, fact)}\n    ${fact.fact}\n`).join('');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(FACTS_FOUND, judged);
    expect(judged).toBe(readFileSync(FACTS_FOUND, 'utf8'));
  });
});
