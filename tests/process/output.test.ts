/** output/ is what the sample corpus gives: the main job, run again, writes the same bytes. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CORPUS_FACTS } from '../support/corpus-facts.ts';
import { judgeFact } from '../support/judge-fact.ts';
import { judgeFindings } from '../support/judge-findings.ts';
import { ROOT, records } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';

const OUTPUT = join(ROOT, 'output');
/** The facts and finds of the corpus that came out right and wrong; UPDATE_GOLDEN=1 rewrites it. */
const FOUND = new URL('../support/corpus-found.txt', import.meta.url);
const missing = !existsSync(OUTPUT);
const title = missing ? 'output/ (not there yet: `npm start` writes it)' : 'output/';

/** All but the store and the times, which are no outputs and not committed. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'times.json' && !name.startsWith('store.duckdb'))
    .sort();

/** Where the articles were read is told from the output folder on, and so is another from another folder. */
const wordsOf = (folder: string, file: string): string => {
  const text = readFileSync(join(folder, file), 'utf8');
  return file === 'run.json'
    ? text.replace(/"inputs": \[\s*"[^"]*corpus"\s*\]/, '"inputs": ["corpus"]')
    : text;
};

const outputLines = (file: string) => records(readFileSync(join(OUTPUT, file), 'utf8'));

describe.skipIf(missing)(title, () => {
  const fresh = mkdtempSync(join(tmpdir(), 'whosaid-output-'));
  afterAll(() => rmSync(fresh, { recursive: true }));

  it('is what the main job writes', async () => {
    expect(await runCli(['run', '--quiet', '--out', fresh])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(filesOf(fresh)).toEqual(filesOf(OUTPUT));
    for (const file of filesOf(OUTPUT)) {
      const [written, committed] = [fresh, OUTPUT].map((folder) => wordsOf(folder, file));
      expect(written, `${file} (npm start rewrites it)`).toBe(committed);
    }
  });

  it('holds of the corpus what corpus-found.txt lists', () => {
    const groups = outputLines('groups.ndjson');
    const judged = [
      ...CORPUS_FACTS.map((fact) => `${judgeFact(groups, fact)}\n    ${fact.fact}`),
      '',
      judgeFindings(outputLines('articles.ndjson')),
    ].join('\n');
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(FOUND, judged);
    expect(judged).toBe(readFileSync(FOUND, 'utf8'));
  });
});
