/** What the commands' help and options have in common. */
import { type Command, InvalidArgumentError } from 'commander';
import type { Streams } from './streams.ts';

/** What a command's action is given beside its options. */
export interface Setting {
  readonly streams: Streams;
  /** Takes the exit code. */
  readonly done: (code: number) => void;
}

export const EXIT_CODES = `
Exit codes: 0 done; 1 some input could not be used (the rest was); 2 wrong usage or configuration; 130 stopped by Ctrl-C.`;

const DEFAULT_MAX_BYTES = 5_000_000;

const DEFAULT_SECONDS = 60;

export const positiveInteger = (written: string): number => {
  const value = Number(written);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('write a whole number above 0');
  return value;
};

const seconds = (written: string): number => {
  const value = Number(written);
  if (!(value >= 0.01 && value <= 86_400)) throw new InvalidArgumentError('write seconds from 0.01 to 86400');
  return value;
};

export const share = (written: string): number => {
  const value = Number(written);
  if (written.trim() === '' || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('write a number from 0 to 1');
  return value;
};

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n${EXIT_CODES}`;

/** The options of every filter. */
export const withFilterOptions = (command: Command): Command =>
  command
    .option('--max-bytes <n>', 'longest line that is read', positiveInteger, DEFAULT_MAX_BYTES)
    .option('--threads <n>', 'how many worker threads; one for each core unless given', positiveInteger)
    .option('--seconds-per-article <s>', 'most processor time for one article', seconds, DEFAULT_SECONDS)
    .option('-q, --quiet', 'no summary on stderr');
