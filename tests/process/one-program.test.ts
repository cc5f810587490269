/** The sources and what is built of them are one program: `npx whosaid run` goes on where `npm start` ended. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputsOf } from '../support/outputs.ts';
import { ROOT } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('a run of the sources', () => {
  it('is not done again by the built program', async () => {
    const folder = tempFolder({
      'in/a.txt': 'Fire destroyed 14 houses in Orsund, the fire chief, Ann Dray, said.',
    });
    const args = ['run', join(folder, 'in'), '--out', join(folder, 'out')];
    execFileSync(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args, '--quiet'], { cwd: ROOT });
    const before = outputsOf(join(folder, 'out'));
    const { stderr } = await runCli(args, { cwd: folder });
    expect(stderr).toContain('nothing has changed');
    expect(stderr).not.toContain('since the last run');
    expect(outputsOf(join(folder, 'out'))).toEqual(before);
  });
});
