/** A folder whose files change all together: written aside in the same folder, renamed when all are whole. */
import { constants, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';

export interface OutputFolder {
  /** A new file that takes its name when the folder is committed. */
  readonly create: (name: string) => Writable;
  /**
   * The path of a new folder that takes its name, and the place of the old one, when the outputs are committed.
   * @throws where a folder of that name is somebody else's
   */
  readonly folder: (name: string) => Promise<string>;
  /** Takes away the folder of that name, if it is one of ours, unless a new one takes its place. */
  readonly vacate: (name: string) => void;
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
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid))))
      await rm(join(folder, name), { recursive: true });
  }
};

/** Stands in every folder that is ours, which may then be replaced whole. */
const OURS = '.whosaid';

type Owner = 'nobody' | 'ours' | 'somebody';

const ownerOf = async (path: string): Promise<Owner> => {
  try {
    const names = await readdir(path);
    if (names.includes(OURS)) return 'ours';
    return names.length === 0 ? 'nobody' : 'somebody';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nobody' : 'somebody';
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

/** A folder cannot be renamed over another that holds files. */
const replaceFolder = async (fresh: string, place: string): Promise<void> => {
  await rm(place, { recursive: true, force: true });
  await rename(fresh, place);
};

/** @throws where the folder cannot be made or written to */
export const openOutputFolder = async (folder: string): Promise<OutputFolder> => {
  await makeFolder(resolve(folder));
  await access(folder, constants.W_OK);
  await removeLeftovers(folder);
  const created: string[] = [];
  const folders: string[] = [];
  const vacated: string[] = [];
  const scratched: string[] = [];
  const aside = (name: string): string => join(folder, `.${name}.${process.pid}.whosaid`);
  const removeAll = async (names: readonly string[]): Promise<void> => {
    for (const name of names) await rm(aside(name), { force: true, recursive: true });
  };
  return {
    create: (name) => {
      created.push(name);
      // Flushed to the disk before the rename: after a power cut a file is old or new, never empty.
      return createWriteStream(aside(name), { flush: true } as Parameters<typeof createWriteStream>[1]);
    },
    folder: async (name) => {
      if ((await ownerOf(join(folder, name))) === 'somebody')
        throw new Error(`${join(folder, name)}: is not whosaid's to replace; move it, or name another --out`);
      folders.push(name);
      await mkdir(aside(name));
      await writeFile(join(aside(name), OURS), '');
      return aside(name);
    },
    vacate: (name) => {
      vacated.push(name);
    },
    scratch: (name) => {
      scratched.push(name);
      return aside(name);
    },
    commit: async () => {
      for (const name of vacated)
        if ((await ownerOf(join(folder, name))) === 'ours') await rm(join(folder, name), { recursive: true });
      for (const name of folders) await replaceFolder(aside(name), join(folder, name));
      for (const name of created) await rename(aside(name), join(folder, name));
      await removeAll(scratched);
    },
    abandon: () => removeAll([...created, ...folders, ...scratched]),
  };
};
