/** A disk that is full, and one that takes nothing: a clear message, and what was there stays as it was. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const mount = (...args: readonly string[]): boolean => spawnSync('mount', args).status === 0;

/** A small disk of its own at the folder; only root can make one. */
const mountDisk = (folder: string, megabytes: number): boolean => {
  if (!mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return false;
  onTestFinished(() => {
    spawnSync('umount', [folder]);
  });
  return true;
};

const CAN_MOUNT = (() => {
  const probe = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']);
  return process.getuid?.() === 0 && probe.status === 0;
})();
const title = CAN_MOUNT ? 'an output folder' : 'an output folder (skipped: only root can mount a small disk)';

const MANY = Array.from({ length: 300 }, (_, i) =>
  JSON.stringify({
    id: `a${i}`,
    text: `Fire destroyed ${i} houses in Orsund, the fire chief, Ann Dray, said. ${'It rained. '.repeat(300)}`,
  }),
).join('\n');

const run = (input: string, out: string, ...more: readonly string[]) =>
  runCli(['run', input, '--out', out, ...more], { cwd: tempFolder() });

describe.skipIf(!CAN_MOUNT)(title, () => {
  it.each([
    ['for the outputs', 1, '{"store":false}'],
    ['for the store', 1, '{}'],
  ])('without room %s: says so, and leaves nothing half-written', async (_, megabytes, config) => {
    const out = tempFolder();
    mountDisk(out, megabytes);
    writeFileSync(join(out, 'claims.csv'), 'old');
    const folder = tempFolder({ 'a.ndjson': MANY, 'c.json': config });
    const { code, stderr } = await run(join(folder, 'a.ndjson'), out, '--config', join(folder, 'c.json'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/no space|disk full|cannot be written/i);
    expect(readFileSync(join(out, 'claims.csv'), 'utf8')).toBe('old');
    expect(readdirSync(out).filter((name) => !name.startsWith('store.duckdb'))).toEqual(['claims.csv']);
  });

  it('that is read-only is refused', async () => {
    const out = tempFolder();
    mountDisk(out, 1);
    mount('-o', 'remount,ro', out);
    const { code, stderr } = await run(join(tempFolder({ 'a.txt': 'It rained, he said.' }), 'a.txt'), out);
    expect(code).toBe(2);
    expect(stderr).toMatch(/cannot be written to \(.*read-only.*\); name another folder with --out/i);
  });
});
