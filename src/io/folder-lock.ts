/** Which run may write to an output folder: one at a time. The lock of a process that is gone counts for nothing. */
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, startOf } from './running.ts';

const LOCK = '.lock.whosaid';

interface Holder {
  readonly pid: number;
  readonly start: string | null;
}

/** Somebody else's run writes to the folder. */
export class FolderInUse extends Error {
  constructor(readonly pid: number) {
    super(`process ${pid} writes to it`);
  }
}

const readHolder = (path: string): Holder | null => {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, 'utf8'));
    return { pid: Number(pid), start: start ?? null };
  } catch {
    return null;
  }
};

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Puts the lock there with its content, or not at all. */
const place = (own: string, lock: string): boolean => {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** Takes a dead process's lock away. Of two that try, one moves it; what it moves by mistake it puts back. */
const clearAway = (lock: string, own: string, dead: Holder | null): void => {
  const moved = `${own}.old`;
  try {
    renameSync(lock, moved);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (JSON.stringify(readHolder(moved)) !== JSON.stringify(dead)) place(moved, lock);
  rmSync(moved, { force: true });
};

/** So often a lock may change hands while we look. */
const TRIES = 20;

/**
 * @returns what lets go of the folder again
 * @throws FolderInUse
 */
export const lockFolder = (folder: string): (() => void) => {
  const lock = join(folder, LOCK);
  const own = join(folder, `.lock.${process.pid}.whosaid`);
  const self: Holder = { pid: process.pid, start: startOf(process.pid) };
  try {
    writeFileSync(own, JSON.stringify(self));
    for (let i = 0; i < TRIES; i += 1) {
      if (place(own, lock)) return () => rmSync(lock, { force: true });
      const holder = readHolder(lock);
      if (holder && holder.pid !== process.pid && isRunning(holder.pid, holder.start))
        throw new FolderInUse(holder.pid);
      clearAway(lock, own, holder);
    }
    throw new FolderInUse(readHolder(lock)?.pid ?? 0);
  } finally {
    rmSync(own, { force: true });
  }
};
