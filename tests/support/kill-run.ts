/** A run that is killed with no warning at a moment that its output folder shows. */
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { outputsOf } from './outputs.ts';
import { runCli, spawnCli } from './run-cli.ts';
import { tempFolder } from './temp-folder.ts';

const ARTICLES = Array.from({ length: 40 }, (_, i) =>
  JSON.stringify({
    id: `a${i}`,
    source: i % 2 === 0 ? 'gazette' : 'herald',
    text: `Fire destroyed ${10 + (i >> 1)} houses in Orsund number ${i >> 1}, the fire chief, Ann Dray, said.`,
  }),
).join('\n');

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const holds =
  (pattern: RegExp) =>
  (folder: string): boolean =>
    namesIn(folder).some((name) => pattern.test(name));

/** What the folder shows when the process is killed, in the order of a run. */
const MOMENTS: readonly (readonly [string, (folder: string) => boolean])[] = [
  ['the folder has just been locked', holds(/^\.lock\.whosaid$/)],
  ['the store has just been made', holds(/^store\.duckdb$/)],
  ['articles are being written', holds(/^\.articles\.ndjson\./)],
  ['claims are being written', holds(/^\.claims\.csv\./)],
  ['the record has just been begun', holds(/^\.run\.json\./)],
  ['outputs are being put in place', holds(/^articles\.ndjson$/)],
];

export const MOMENT_COUNT: number = MOMENTS.length;

/** Delays that look random and are the same each time, in milliseconds. */
const DELAYS = [3, 41, 17, 0, 8, 1, 29, 5, 64, 2, 12];

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const killAt = async (input: string, out: string, moment: (folder: string) => boolean, delay: number) => {
  const child = spawnCli(['run', input, '--out', out], { cwd: tempFolder() });
  const closed = once(child, 'close');
  while (!moment(out) && child.exitCode === null) await pause(1);
  await pause(delay);
  child.kill('SIGKILL');
  await closed;
};

/** No output that is there is torn: each ends as its format ends. */
const torn = (folder: string): string[] =>
  namesIn(folder)
    .filter((name) => /^[a-z]+\.(?:csv|json|ndjson)$/.test(name))
    .filter((name) => !readFileSync(join(folder, name), 'utf8').endsWith('\n'));

/** Kills so many runs one after the other; the next whole run gives what an unbroken one gives. */
export const surviveKills = async (kills: number): Promise<void> => {
  const input = join(tempFolder({ 'a.ndjson': ARTICLES }), 'a.ndjson');
  const [out, whole] = [tempFolder(), tempFolder()];
  for (let i = 0; i < kills; i += 1) {
    await killAt(input, out, MOMENTS[i % MOMENTS.length]![1], DELAYS[i % DELAYS.length]!);
    expect(torn(out)).toEqual([]);
  }
  expect((await runCli(['run', input, '--out', out], { cwd: tempFolder() })).code).toBe(0);
  await runCli(['run', input, '--out', whole], { cwd: tempFolder() });
  expect(outputsOf(out)).toEqual(outputsOf(whole));
  expect(namesIn(out).sort()).toEqual(namesIn(whole).sort());
};
