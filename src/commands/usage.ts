/** What the commands' help and options have in common. */
import { InvalidArgumentError } from 'commander';

export const EXIT_CODES = `
Exit codes: 0 done; 1 some input could not be used (the rest was); 2 wrong usage or configuration.`;

export const DEFAULT_MAX_BYTES = 5_000_000;

export const positiveInteger = (written: string): number => {
  const value = Number(written);
  if (!Number.isSafeInteger(value) || value < 1)
    throw new InvalidArgumentError('write a whole number above 0');
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
