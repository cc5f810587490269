/** Where an export goes: written aside in the same folder, it takes its name when it is whole. */
import { randomBytes } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Writable } from 'node:stream';

export interface Target {
  /** A new file that takes its name at the end. */
  readonly create: (name: string) => Writable;
  /** The path of such a file, for writers that open it themselves. */
  readonly place: (name: string) => string;
  /** Puts every file in the place of an old one. */
  readonly commit: () => Promise<void>;
  /** Takes away what was not committed. */
  readonly close: () => void;
}

const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code !== 'EEXIST')
      throw new Error(`${folder}: this folder cannot be made (${message}); name another place with --out`);
  }
};

/** @throws Error where the folder is not there and cannot be made */
export const openTarget = async (folder: string): Promise<Target> => {
  await makeFolder(folder);
  const names: string[] = [];
  const token = randomBytes(8).toString('hex');
  // Ends otherwise than what a run writes, which clears away what runs have left.
  const aside = (name: string): string => join(folder, `.${name}.${token}.whosaid-export`);
  const place = (name: string): string => {
    names.push(name);
    return aside(name);
  };
  return {
    place,
    create: (name) => createWriteStream(place(name)),
    commit: async () => {
      for (const name of names) await rename(aside(name), join(folder, name));
    },
    close: () => {
      for (const name of names) rmSync(aside(name), { force: true });
    },
  };
};
