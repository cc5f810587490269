/** Inputs that vanish, articles that hang or kill, two runs at once, Ctrl-C: all with real processes. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { records } from '../support/records.ts';
import { runCli, spawnCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const FIRE = 'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.\n';

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
};

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

const hanging = (id: string): NodeJS.ProcessEnv => ({ WHOSAID_FAULT: `hang:${id}` });

describe('an article that hangs', () => {
  it('is reported by run when its time is over, tried again the next time, and the rest goes on', async () => {
    const folder = tempFolder({ 'in/a.txt': FIRE, 'in/b.txt': FIRE, 'c.json': '{"secondsPerArticle":3}' });
    const args = ['run', 'in', '--out', 'out', '--config', 'c.json'];
    const first = await runCli(args, { cwd: folder, env: hanging('b.txt') });
    expect(first.code).toBe(1);
    expect(first.stderr).toContain(
      'in/b.txt: the article took more than 3 s of processor time and was left out',
    );
    expect(first.stderr).toContain('1 articles read, 1 not usable');
    const second = await runCli(args, { cwd: folder });
    expect(second.code).toBe(0);
    expect(second.stderr).toContain('2 articles read;');
  });
});

describe('an article that a worker dies of', () => {
  it('is reported in its place, and the rest goes on', async () => {
    const ids = Array.from({ length: 130 }, (_, i) => `a${i}`);
    const stdin = ids
      .map((id) => JSON.stringify({ id, text: `${FIRE}\n${'The rain fell on the old town. '.repeat(160)}` }))
      .join('\n');
    const { code, stdout } = await runCli(['annotate', '-q', '--threads', '2'], {
      stdin,
      env: { WHOSAID_FAULT: 'die:a77' },
    });
    const answers = records(stdout);
    expect(code).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(answers.filter(({ error }) => error).map(({ id, line, error }) => [id, line, error.code])).toEqual(
      [['a77', 78, 'article/worker-died']],
    );
  });
});

describe('a file that vanishes after the folder was listed', () => {
  it('is reported, and the rest goes on', async () => {
    const folder = tempFolder({ 'in/a.txt': FIRE, 'in/z.txt': FIRE });
    for (let i = 0; i < 3000; i += 1) writeFileSync(join(folder, `in/b${i}.json`), '{}');
    const child = spawnCli(['run', 'in', '--out', 'out', '--json', '--concurrency', '1'], { cwd: folder });
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    // The first complaint comes when the folder has been listed and reading has begun.
    await once(child.stderr, 'data');
    rmSync(join(folder, 'in/z.txt'));
    child.stderr.resume();
    await once(child, 'close');
    const { counts, problems } = JSON.parse(stdout);
    expect(child.exitCode).toBe(1);
    expect(counts.read).toEqual({ articles: 1, unusable: 3001 });
    expect(problems).toEqual({ 'input/text': 3000, 'input/unreadable': 1 });
  });
});

describe('an output folder that a run writes to', () => {
  it('is refused to a second run, and free again after Ctrl-C, which leaves nothing', async () => {
    const folder = tempFolder({ 'in/a.txt': FIRE });
    const args = ['run', 'in', '--out', 'out'];
    const first = spawnCli(args, { cwd: folder, env: hanging('a.txt') });
    const closed = once(first, 'close');
    const out = join(folder, 'out');
    await until(() => namesIn(out).some((name) => name.startsWith('.numbers.csv')));
    const second = await runCli(args, { cwd: folder });
    expect(second.code).toBe(2);
    expect(second.stderr).toContain(
      `out: another run (process ${first.pid}) writes there; wait until it ends`,
    );
    let stderr = '';
    first.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    first.kill('SIGINT');
    await closed;
    expect(first.exitCode).toBe(130);
    expect(stderr).toBe('whosaid: stopped: out is as it was before\n');
    expect(namesIn(out).filter((name) => !name.startsWith('store.duckdb'))).toEqual([]);
    expect((await runCli(args, { cwd: folder })).code).toBe(0);
  });

  it('keeps after Ctrl-C what was done before, and says so', async () => {
    const folder = tempFolder({ 'in/a.txt': FIRE });
    const args = ['run', 'in', '--out', 'out'];
    await runCli(args, { cwd: folder });
    writeFileSync(join(folder, 'in/b.txt'), FIRE);
    const child = spawnCli(args, { cwd: folder, env: hanging('b.txt') });
    const closed = once(child, 'close');
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const out = join(folder, 'out');
    await until(() => namesIn(out).some((name) => name.startsWith('.numbers.csv')));
    child.kill('SIGINT');
    await closed;
    expect([child.exitCode, stderr]).toEqual([
      130,
      'whosaid: stopped: out is as it was before; 1 articles are kept, and the next run goes on from there\n',
    ]);
    await runCli(args, { cwd: folder });
    const { articles_annotated, articles_reused } = JSON.parse(readFileSync(join(out, 'times.json'), 'utf8'));
    expect([articles_annotated, articles_reused]).toEqual([1, 1]);
  });

  it('is free at once after Ctrl-C while words and weights are being loaded', async () => {
    const folder = tempFolder({ 'in/a.txt': FIRE, 'c.json': '{"secondsPerArticle":20}' });
    const out = join(folder, 'out');
    for (const wait of [100, 300]) {
      const child = spawnCli(['run', 'in', '--out', 'out', '--config', 'c.json'], {
        cwd: folder,
        env: hanging('a.txt'),
      });
      const closed = once(child, 'close');
      await until(() => namesIn(out).some((name) => name.startsWith('.numbers.csv')));
      await new Promise((resolve) => setTimeout(resolve, wait));
      child.kill('SIGINT');
      await closed;
      expect(child.exitCode).toBe(130);
      expect(namesIn(out).filter((name) => !name.startsWith('store.duckdb'))).toEqual([]);
    }
  });

  it('is free when the lock is that of a process that is gone, or of another that has its id now', async () => {
    const folder = tempFolder({ 'in/a.txt': FIRE });
    for (const lock of [{ pid: 4_000_000, start: '1' }, { pid: process.pid, start: '1' }, 'torn']) {
      const out = tempFolder({ '.lock.whosaid': JSON.stringify(lock) });
      expect((await runCli(['run', 'in', '--out', out], { cwd: folder })).code).toBe(0);
      expect(namesIn(out)).not.toContain('.lock.whosaid');
    }
  });
});
