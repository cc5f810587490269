/** Runs the command line as a process of its own, as a user would. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { builtCli } from './built-cli.ts';

/** A process needs half a second by itself, and many where the machine is busy. */
vi.setConfig({ testTimeout: 240_000 });

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));
const CLI = await builtCli();

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly stdin?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** What node is started with for a command. */
export const cliArguments = (...args: readonly string[]): string[] => [CLI, ...args];

export const spawnCli = (args: readonly string[], how: How = {}) =>
  spawn(process.execPath, cliArguments(...args), {
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

/** The records of NDJSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into records of every shape
export const records = (ndjson: string): any[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
