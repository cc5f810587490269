/** Exports and reports killed with no warning: what was there stays whole, and the next one is as if nothing had been. */
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/records.ts';
import { runCli, spawnCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const OUTPUT = join(ROOT, 'output');

const KILLS = 25;

/** Delays that look random and are the same each time, in milliseconds, over the time that a command takes. */
const delayOf = (kill: number): number => (kill * 137) % 1500;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const COMMANDS: readonly (readonly [string, (path: string) => string[]])[] = [
  ['book.xlsx', (path) => ['export', OUTPUT, '--to', 'xlsx', '--out', path]],
  ['all.jsonld', (path) => ['export', OUTPUT, '--to', 'jsonld', '--out', path]],
  ['report.html', (path) => ['report', OUTPUT, '--out', path]],
];

describe('killed in its midst', () => {
  it.each(COMMANDS)('%s is the old one or the new one, never half of it', async (name, command) => {
    const folder = tempFolder();
    const path = join(folder, name);
    await runCli([...command(path)]);
    const whole = readFileSync(path);
    writeFileSync(path, 'old');
    let kills = 0;
    for (let i = 0; i < KILLS; i += 1) {
      const child = spawnCli([...command(path)]);
      const closed = once(child, 'close');
      await pause(delayOf(i));
      if (child.kill('SIGKILL')) kills += 1;
      await closed;
      const found = readFileSync(path);
      expect(found.equals(whole) || found.toString() === 'old').toBe(true);
    }
    expect(kills).toBeGreaterThan(0);
    expect((await runCli([...command(path)])).code).toBe(0);
    expect(readFileSync(path).equals(whole)).toBe(true);
    console.log(`${name}: killed ${kills} times, ${readdirSync(folder).length - 1} files left aside`);
  });
});
