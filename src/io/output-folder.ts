/** A folder whose files change all together: written aside in the same folder, renamed when all are whole. */
import { constants, createWriteStream, rmSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { lockFolder } from './folder-lock.ts';
import { isRunning } from './running.ts';

/** How a written file can be told from one that somebody changed since. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly modified: number;
}

export interface OutputFolder {
  /** A new file that takes its name when the folder is committed. */
  readonly create: (name: string) => Writable;
  /** The path of a file that is gone when the run is over. */
  readonly scratch: (name: string) => string;
  /** Where a created file or a scratch file lies until then. */
  readonly aside: (name: string) => string;
  /** Puts every created file in the place of the old one. */
  readonly commit: () => Promise<readonly WrittenFile[]>;
  /** Takes away what was not committed, and lets go of the folder. At once: a signal may leave no time. */
  readonly close: () => void;
}

/** `.claims.csv.4711.whosaid`: hidden, and tells which process writes it. */
const ASIDE = /^\..+\.(\d+)\.whosaid$/;

/** What runs that were killed have left behind. */
const removeLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const pid = ASIDE.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid), null)))
      await rm(join(folder, name), { force: true });
  }
};

/** Node's own recursive mkdir never returns below /proc and its like, where mkdir says ENOENT for ever. */
const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder);
  }
};

export const writtenFile = async (path: string, name: string): Promise<WrittenFile> => {
  const { size, mtimeMs } = await stat(path);
  return { name, bytes: size, modified: Math.trunc(mtimeMs) };
};

/** @throws where the folder cannot be made or written to, or another run writes to it */
export const openOutputFolder = async (folder: string): Promise<OutputFolder> => {
  await makeFolder(resolve(folder));
  await access(folder, constants.W_OK);
  const release = lockFolder(folder);
  await removeLeftovers(folder);
  const created: string[] = [];
  const scratched: string[] = [];
  const aside = (name: string): string => join(folder, `.${name}.${process.pid}.whosaid`);
  const close = (): void => {
    for (const name of [...created, ...scratched]) rmSync(aside(name), { force: true });
    release();
  };
  return {
    create: (name) => {
      created.push(name);
      // Flushed to the disk before the rename: after a power cut a file is old or new, never empty.
      return createWriteStream(aside(name), { flush: true } as Parameters<typeof createWriteStream>[1]);
    },
    scratch: (name) => {
      scratched.push(name);
      return aside(name);
    },
    aside,
    commit: async () => {
      const files = await Promise.all(created.map((name) => writtenFile(aside(name), name)));
      for (const name of created) await rename(aside(name), join(folder, name));
      return files;
    },
    close,
  };
};
