/** Runs the built command line as a process of its own, as a user would. */
import { spawn } from 'node:child_process';
import { inject } from 'vitest';
import { ROOT } from './records.ts';

const CLI = inject('cli');

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Which Node; the one that runs the tests when not told. */
  readonly node?: string;
}

/** What node is started with for a command. */
export const cliArguments = (...args: readonly string[]): string[] => [CLI, ...args];

export const spawnCli = (args: readonly string[], how: How = {}) =>
  spawn(how.node ?? process.execPath, cliArguments(...args), {
    cwd: how.cwd ?? ROOT,
    env: { ...process.env, ...how.env },
    stdio: 'pipe',
  });

export const runCli = (args: readonly string[], how: How = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawnCli(args, how);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
    child.stdin.end(how.stdin ?? '');
  });
