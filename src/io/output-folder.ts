/** A folder whose files change all together: written aside in the same folder, exchanged when all are whole. */
import { randomBytes } from 'node:crypto';
import { constants, createWriteStream, rmSync } from 'node:fs';
import { access, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { type Change, exchangeFiles, restoreFiles } from './exchange-files.ts';
import { lockFolder } from './folder-lock.ts';

/** How a written file can be told from one that somebody changed since. */
export interface WrittenFile {
  readonly name: string;
  readonly bytes: number;
  readonly modified: number;
}

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
  /** Where a created file or a scratch file lies until then. */
  readonly aside: (name: string) => string;
  /** Puts every created file in the place of the old one. */
  readonly commit: () => Promise<readonly WrittenFile[]>;
  /** Takes away what was not committed, and lets go of the folder. At once: a signal may leave no time. */
  readonly close: () => void;
}

/** `.claims.csv.0f3a….whosaid`: hidden, and no name that somebody else could have taken. */
const ASIDE = /^\.(?!lock\.).+\.[0-9a-f]+\.whosaid$/;

/** What runs that were killed have left behind. Whoever has the folder is the only one that writes to it. */
const removeLeftovers = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder))
    if (ASIDE.test(name)) await rm(join(folder, name), { force: true, recursive: true });
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

export const writtenFile = async (path: string, name: string): Promise<WrittenFile> => {
  const { size, mtimeMs } = await stat(path);
  return { name, bytes: size, modified: Math.trunc(mtimeMs) };
};

/** @throws where the folder cannot be made or written to, or another run writes to it */
export const openOutputFolder = async (folder: string): Promise<OutputFolder> => {
  await makeFolder(resolve(folder));
  await access(folder, constants.W_OK);
  const release = lockFolder(folder);
  try {
    await restoreFiles(folder);
    await removeLeftovers(folder);
  } catch (error) {
    release();
    throw error;
  }
  const token = randomBytes(8).toString('hex');
  const created: string[] = [];
  const folders: string[] = [];
  const vacated: string[] = [];
  const scratched: string[] = [];
  const hidden = (name: string): string => `.${name}.${token}.whosaid`;
  const aside = (name: string): string => join(folder, hidden(name));
  const change = (name: string, fresh: string | null): Change => ({
    name,
    fresh,
    old: hidden(`old.${name}`),
  });
  const close = (): void => {
    for (const name of [...created, ...folders, ...scratched])
      rmSync(aside(name), { force: true, recursive: true });
    release();
  };
  return {
    create: (name) => {
      created.push(name);
      // Flushed to the disk before the rename: after a power cut a file is old or new, never empty.
      return createWriteStream(aside(name), { flags: 'wx', flush: true } as Parameters<
        typeof createWriteStream
      >[1]);
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
    aside,
    commit: async () => {
      const files = await Promise.all([...folders, ...created].map((name) => writtenFile(aside(name), name)));
      const changes = [...folders, ...created].map((name) => change(name, hidden(name)));
      for (const name of vacated)
        if (!folders.includes(name) && (await ownerOf(join(folder, name))) === 'ours')
          changes.push(change(name, null));
      await exchangeFiles(folder, changes);
      return files;
    },
    close,
  };
};
