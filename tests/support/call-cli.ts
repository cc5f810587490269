/**
 * Runs the command line within the test, its streams handed in: what it reads, writes and says is that of a process,
 * without the half second that one takes to start. For all but what only a process has: signals, pipes, faults.
 */
// loaded here, where the working folder stays: esbuild's service keeps the folder in which it was first loaded, and finds
// nothing once that is gone
import 'esbuild';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { createProgram } from '../../src/commands/program.ts';
import { ROOT } from './records.ts';
import type { How, Outcome } from './run-cli.ts';

const collect = (): { readonly stream: Writable; readonly text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer | string, _, done) => {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
};

/** A folder without a configuration. */
const HOME = join(ROOT, 'tests');

/** One at a time: the folder that a command stands in is that of the whole process. */
export const callCli = async (
  args: readonly string[],
  { stdin = '', cwd = HOME }: Omit<How, 'env' | 'node'> = {},
): Promise<Outcome> => {
  const [out, err] = [collect(), collect()];
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout: out.stream, stderr: err.stream };
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await createProgram(streams).main(['node', 'whosaid', ...args]);
    return { code, stdout: out.text(), stderr: err.text() };
  } finally {
    process.chdir(before);
  }
};
