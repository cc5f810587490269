/** The same articles give the same bytes, whatever the threads, the order of the files, the time zone, the language. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { outputsOf } from '../support/outputs.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** Enough for worker threads to be started. */
const ARTICLES = Array.from({ length: 1200 }, (_, i) => [
  `in/a${String(i).padStart(4, '0')}.txt`,
  `---\npublished: 2024-05-${String((i % 28) + 1).padStart(2, '0')}\n---\nFire destroyed ${10 + (i >> 1)} houses in Orsund number ${i >> 1} on Tuesday, the fire chief, Ann Dray, said. “IT IS OVER,” she added.\n`,
]);

const HOW: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv])[] = [
  ['two threads', ['--threads', '2'], {}],
  ['four threads', ['--threads', '4', '--concurrency', '32'], {}],
  ['the other side of the date line', ['--threads', '1'], { TZ: 'Pacific/Kiritimati' }],
  ['a language with another small i', ['--threads', '2'], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
];

it('the same bytes', async () => {
  const run = async (files: typeof ARTICLES, more: readonly string[], env: NodeJS.ProcessEnv) => {
    const folder = tempFolder(Object.fromEntries(files));
    const { code, stderr } = await runCli(['run', 'in', '--out', 'out', ...more], { cwd: folder, env });
    expect(code, stderr).toBe(0);
    return outputsOf(join(folder, 'out'));
  };
  const alone = await run(ARTICLES, ['--threads', '1'], {});
  for (const [name, more, env] of HOW) expect(await run(ARTICLES, more, env), name).toEqual(alone);
  expect(await run([...ARTICLES].reverse(), [], {}), 'written in reverse').toEqual(alone);
});
