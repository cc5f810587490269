/** The packed tarball, installed in another folder, does its work there; the checkout does so by npx. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, records } from '../support/records.ts';
import { lastingFolder } from '../support/temp-folder.ts';

const execute = promisify(execFile);
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const ARTICLE = JSON.stringify({
  id: 'a',
  text: 'Prices rose 4.5 percent in May, the minister, Ann Dray, said.',
});
/** Packing builds, and installing reads two dozen packages: a minute on a busy machine. */
const LONG = 180_000;

/** Without a network, and with an empty cache, the tarball is laid down by hand beside our own packages. */
const layDown = async (tarball: string, app: string): Promise<void> => {
  const modules = join(app, 'node_modules');
  const home = join(modules, 'whosaid');
  mkdirSync(home, { recursive: true });
  mkdirSync(join(modules, '.bin'));
  await execute('tar', ['xzf', tarball, '--strip-components=1', '-C', home]);
  for (const name of Object.keys(PACKAGE.dependencies))
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  symlinkSync('../whosaid/dist/cli.js', join(modules, '.bin/whosaid'));
};

const install = async (tarball: string, app: string): Promise<void> => {
  const options = [
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=0',
    '--fetch-timeout=20000',
  ];
  try {
    await execute('npm', ['install', ...options, tarball], { cwd: app });
  } catch {
    rmSync(join(app, 'node_modules'), { recursive: true, force: true });
    await layDown(tarball, app);
  }
};

describe('the packed tarball', () => {
  const app = lastingFolder({
    'package.json': '{"name":"app","private":true}',
    'corpus/a.txt': 'Ten roads are shut, Dray said.',
  });
  const inApp = (command: string, args: readonly string[]) => execute(command, args, { cwd: app });
  const whosaid = join(app, 'node_modules/.bin/whosaid');

  beforeAll(async () => {
    const tarballs = lastingFolder();
    await execute('npm', ['pack', '--pack-destination', tarballs], { cwd: ROOT });
    await install(join(tarballs, readdirSync(tarballs)[0]!), app);
    rmSync(tarballs, { recursive: true });
  }, LONG);
  afterAll(() => rmSync(app, { recursive: true, force: true }), LONG);

  it('holds the program and what it needs, not what made it', () => {
    const home = join(app, 'node_modules/whosaid');
    expect(existsSync(join(home, 'dist/lexicon/en/abbreviations.tsv'))).toBe(true);
    expect(existsSync(join(home, 'LICENSE'))).toBe(true);
    for (const left of [
      'src',
      'tests',
      'corpus',
      'dist/train',
      'dist/report/page',
      'dist/report/picture.png',
    ])
      expect(existsSync(join(home, left))).toBe(false);
  });

  it('annotates', async () => {
    const child = inApp(whosaid, ['annotate']);
    child.child.stdin!.end(ARTICLE);
    const [answer] = records((await child).stdout);
    expect(answer).toMatchObject({ id: 'a', offset_unit: 'utf16', diagnostics: [] });
    expect(answer.claims.length).toBeGreaterThan(0);
  });

  it('runs by the configuration that init writes', async () => {
    await inApp(whosaid, ['init']);
    const { stderr } = await inApp(whosaid, ['run']);
    expect(stderr).toContain('1 articles read');
    expect(existsSync(join(app, 'output/claims.csv'))).toBe(true);
  });

  it('makes a report of what it wrote', async () => {
    await inApp(whosaid, ['run', 'corpus', '--out', 'seen']);
    await inApp(whosaid, ['report', 'seen', '--articles', 'corpus']);
    expect(readFileSync(join(app, 'report.html'), 'utf8')).toContain('Ten roads are shut, Dray said.');
  });

  it('can be imported', async () => {
    writeFileSync(
      join(app, 'use.mjs'),
      `import { annotateArticle } from 'whosaid'; console.log(JSON.stringify(annotateArticle(${ARTICLE})));`,
    );
    const { stdout } = await inApp(process.execPath, ['use.mjs']);
    expect(JSON.parse(stdout).claims.length).toBeGreaterThan(0);
  });
});

describe('the checkout', () => {
  it(
    'answers npx whosaid --help',
    async () => {
      const { stdout } = await execute('npx', ['whosaid', '--help'], { cwd: ROOT });
      for (const command of ['run', 'annotate', 'diff', 'match', 'report', 'explain', 'init'])
        expect(stdout).toContain(`  ${command} `);
    },
    LONG,
  );
});
