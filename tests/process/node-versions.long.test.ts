/**
 * The main commands under every Node that package.json lets in: the same bytes, and nothing on stderr that the others
 * do not say. Each Node comes as a package of npm; 120 MB are too much to depend on, so it is fetched when this runs.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { outputsOf } from '../support/outputs.ts';
import { ROOT } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';
import { lastingFolder, removeFolder } from '../support/temp-folder.ts';

const VERSIONS = ['20.20.2', '22.23.5', '24.22.3'];
const HOME = join(ROOT, 'node_modules/.cache/whosaid-nodes');
const PACKAGE = `node-${process.platform}-${process.arch}`;

/** Null where there is no network. */
const nodeOf = (version: string): string | null => {
  const home = join(HOME, version);
  const path = join(home, 'node_modules', PACKAGE, 'bin/node');
  const options = ['--no-save', '--no-audit', '--no-fund', '--fetch-retries=0'];
  try {
    if (!existsSync(path))
      execFileSync('npm', ['install', ...options, '--prefix', home, `${PACKAGE}@${version}`], {
        stdio: 'ignore',
      });
    return path;
  } catch {
    return null;
  }
};

const TEXT = 'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.';
/** Enough for the worker threads to start. */
const MANY = Array.from({ length: 1500 }, (_, i) => JSON.stringify({ id: `a${i}`, text: TEXT })).join('\n');
const PAIR = JSON.stringify({ id: 'p', a: TEXT, b: TEXT.replace('14', '16') });

const COMMANDS: readonly { readonly args: readonly string[]; readonly stdin?: string }[] = [
  { args: ['annotate', '--threads', '2'], stdin: MANY },
  { args: ['match'], stdin: PAIR },
  { args: ['explain', TEXT] },
  { args: ['diff', 'a.txt', 'b.txt'] },
  { args: ['run', '.', '--out', 'out', '--quiet'] },
  { args: ['report', 'out', '--articles', '.', '--quiet'] },
  { args: ['export', 'out', '--to', 'parquet', '--quiet'] },
];

const FILES = { 'a.txt': TEXT, 'b.txt': TEXT.replace('14', '16') };

/** What every command says, one after the other in one folder, and what they leave there. */
const answersOf = async (node: string) => {
  const cwd = lastingFolder(FILES);
  try {
    const answers = [];
    for (const { args, stdin = '' } of COMMANDS) answers.push(await runCli(args, { cwd, stdin, node }));
    return { answers, outputs: outputsOf(join(cwd, 'out')) };
  } finally {
    removeFolder(cwd);
  }
};

describe('every Node', () => {
  let own: Awaited<ReturnType<typeof answersOf>>;
  beforeAll(async () => {
    own = await answersOf(process.execPath);
  });

  it.each(VERSIONS)('%s gives the same, and complains of nothing', async (version) => {
    const node = nodeOf(version);
    if (node === null) return console.warn(`Node ${version} could not be fetched: not tried`);
    expect(execFileSync(node, ['--version'], { encoding: 'utf8' })).toBe(`v${version}\n`);
    const found = await answersOf(node);
    expect(found).toEqual(own);
    expect(found.answers.map(({ code, stderr }) => [code, stderr])).toEqual(COMMANDS.map(() => [0, '']));
  });
});
