/** A folder whose files change all together: written aside in the same folder, renamed when all are whole. */
import { constants, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';

export interface OutputFolder {
  /** A new file that takes its name when the folder is committed. */
  readonly create: (name: string) => Writable;
  /** The path of a file that is gone when the run is over. */
  readonly scratch: (name: string) => string;
  /** Puts every created file in the place of the old one. */
  readonly commit: () => Promise<void>;
  /** Leaves the old files as they are and takes the new ones away. */
  readonly abandon: () => Promise<void>;
}

/** `.claims.csv.4711.whosaid`: hidden, and tells which process writes it. */
const ASIDE = /^\..+\.(\d+)\.whosaid$/;

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** What runs that were killed have left behind. */
const removeLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const pid = ASIDE.exec(name)?.[1];
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid)))) await rm(join(folder, name));
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

/** @throws where the folder cannot be made or written to */
export const openOutputFolder = async (folder: string): Promise<OutputFolder> => {
  await makeFolder(resolve(folder));
  await access(folder, constants.W_OK);
  await removeLeftovers(folder);
  const created: string[] = [];
  const scratched: string[] = [];
  const aside = (name: string): string => join(folder, `.${name}.${process.pid}.whosaid`);
  const removeAll = async (names: readonly string[]): Promise<void> => {
    for (const name of names) await rm(aside(name), { force: true });
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
    commit: async () => {
      for (const name of created) await rename(aside(name), join(folder, name));
      await removeAll(scratched);
    },
    abandon: () => removeAll([...created, ...scratched]),
  };
};
