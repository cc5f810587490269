/** The bytes of one file, or why they cannot be had. Never more than the limit is read. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { InputProblem } from './parse-article.ts';

/** A link put in place of a file after the folder was listed must not be followed. Windows has no such flag. */
const NO_FOLLOW = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied; make it readable',
  EPERM: 'permission is denied; make it readable',
  ENOENT: 'it is gone; put it back or leave it out',
  ELOOP: 'it is a symbolic link; put the file itself there',
  EMFILE: 'too many files are open; lower "concurrency"',
};

/** What an error of the file system means for the reader of a message. */
export const fileProblem = (error: unknown): InputProblem => {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code ?? ''] ?? `${message}; check the file`;
  return { code: 'input/unreadable', message: `the file cannot be read: ${reason}` };
};

const tooLarge = (size: number, maxBytes: number): InputProblem => ({
  code: 'input/too-large',
  message: `the file has ${size} bytes, more than ${maxBytes}; split it, write NDJSON, or raise maxFileBytes`,
});

/** @param path no symbolic link */
export const readBytes = async (path: string, maxBytes: number): Promise<Uint8Array | InputProblem> => {
  try {
    const file = await open(path, NO_FOLLOW);
    try {
      const { size } = await file.stat();
      return size > maxBytes ? tooLarge(size, maxBytes) : await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    return fileProblem(error);
  }
};
