/** Ctrl-C while a page is read that takes for ever: heard at once, and the folder is free. */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTILE_FILES } from '../support/hostile-files.ts';
import { spawnCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PATIENT = '{"limits":{"readSeconds":600}}';

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('a page that takes for ever to be read', () => {
  it.each(['author-of-brackets.rss'])('hears Ctrl-C: %s', async (name) => {
    const folder = tempFolder({ [`in/${name}`]: HOSTILE_FILES[name]!, 'c.json': PATIENT });
    const out = join(folder, 'out');
    const child = spawnCli(['run', 'in', '--out', 'out', '--config', 'c.json'], { cwd: folder });
    const closed = once(child, 'close');
    while (!existsSync(out) || !readdirSync(out).some((file) => file.startsWith('.numbers.csv')))
      await pause(5);
    // Reading has begun, and takes minutes.
    await pause(2000);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    await closed;
    expect(child.exitCode).toBe(130);
    expect(readdirSync(out).filter((file) => !file.startsWith('store.duckdb'))).toEqual([]);
  });
});
