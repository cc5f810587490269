/** Exports and reports killed with no warning: what was there stays whole, and the next one is as if nothing had been. */
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli, spawnCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ARTICLES = Array.from({ length: 200 }, (_, i) =>
  JSON.stringify({
    id: `a${i}`,
    source: i % 2 === 0 ? 'gazette' : 'herald',
    text: `Fire destroyed ${10 + (i >> 1)} houses in Orsund number ${i >> 1}, the fire chief, Ann Dray, said.`,
  }),
).join('\n');

const KILLS = 25;

/** Delays that look random and are the same each time, in milliseconds, over the time that a command takes. */
const delayOf = (kill: number): number => (kill * 137) % 1500;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const COMMANDS: readonly (readonly [string, (from: string, path: string) => string[]])[] = [
  ['book.xlsx', (from, path) => ['export', from, '--to', 'xlsx', '--out', path]],
  ['all.jsonld', (from, path) => ['export', from, '--to', 'jsonld', '--out', path]],
  ['report.html', (from, path) => ['report', from, '--out', path]],
];

describe('killed in its midst', () => {
  it.each(COMMANDS)('%s is the old one or the new one, never half of it', async (name, command) => {
    const [home, folder] = [tempFolder({ 'a.ndjson': ARTICLES }), tempFolder()];
    const [from, path] = [join(home, 'out'), join(folder, name)];
    await runCli(['run', join(home, 'a.ndjson'), '--out', from], { cwd: home });
    const args = command(from, path);
    await runCli(args);
    const whole = readFileSync(path);
    writeFileSync(path, 'old');
    let kills = 0;
    for (let i = 0; i < KILLS; i += 1) {
      const child = spawnCli(args);
      const closed = once(child, 'close');
      await pause(delayOf(i));
      if (child.kill('SIGKILL')) kills += 1;
      await closed;
      const found = readFileSync(path);
      expect(found.equals(whole) || found.toString() === 'old').toBe(true);
    }
    expect(kills).toBeGreaterThan(0);
    expect((await runCli(args)).code).toBe(0);
    expect(readFileSync(path).equals(whole)).toBe(true);
    console.log(`${name}: killed ${kills} times, ${readdirSync(folder).length - 1} files left aside`);
  });
});
