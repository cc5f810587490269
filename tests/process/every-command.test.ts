/** Every command as it is built and started answers as it does within a test, where all its cases are tried. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callCli } from '../support/call-cli.ts';
import { ROOT } from '../support/records.ts';
import { runCli } from '../support/run-cli.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PRICES = 'Prices rose 4.5 percent in May, the minister, Ann Dray, said.';
const FILES = { 'in/a.txt': PRICES, 'in/b.txt': PRICES.replace('4.5', '5.4') };
const OUTPUT = join(ROOT, 'output');

interface Case {
  readonly command: string;
  readonly args: readonly string[];
  readonly stdin?: string;
}

const COMMANDS: readonly Case[] = [
  { command: 'help', args: ['--help'] },
  {
    command: 'annotate',
    args: ['annotate'],
    stdin: `${JSON.stringify({ id: 'a', text: PRICES })}\nnonsense\n`,
  },
  { command: 'match', args: ['match'], stdin: `${JSON.stringify({ id: 'p', a: PRICES, b: PRICES })}\n` },
  { command: 'explain', args: ['explain', PRICES] },
  { command: 'explain of stdin', args: ['explain', '--json'], stdin: PRICES },
  { command: 'diff', args: ['diff', 'in/a.txt', 'in/b.txt'] },
  { command: 'init', args: ['init'] },
  { command: 'run', args: ['run', 'in', '--out', 'out'] },
  { command: 'run --dry-run', args: ['run', 'in', '--out', 'out', '--dry-run', '--json'] },
  { command: 'report', args: ['report', OUTPUT, '--articles', join(ROOT, 'corpus')] },
  { command: 'export', args: ['export', OUTPUT, '--to', 'xlsx', '--out', 'out.xlsx'] },
  { command: 'a command that is none', args: ['anotate'] },
  { command: 'an option that is none', args: ['run', '--outt', 'x'] },
];

describe('the built program', () => {
  it.each(COMMANDS)('answers $command', async ({ args, stdin = '' }) => {
    const [built, called] = [tempFolder(FILES), tempFolder(FILES)];
    const answer = await runCli(args, { cwd: built, stdin });
    expect(answer).toEqual(await callCli(args, { cwd: called, stdin }));
    expect(readdirSync(built, { recursive: true }).sort()).toEqual(
      readdirSync(called, { recursive: true }).sort(),
    );
  });
});
