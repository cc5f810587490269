/** Which run may write to an output folder: one at a time. The lock of a process that is gone counts for nothing. */
import { randomBytes } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isRunning, processSpace, startOf } from './running.ts';

const LOCK = '.lock.whosaid';

interface Holder {
  readonly pid: number;
  readonly start: string | null;
  /** Where it runs; locks of old did not tell. */
  readonly space: string | null;
}

/** Somebody else's run writes to the folder. */
export class FolderInUse extends Error {
  constructor(
    readonly pid: number,
    /** Whether it runs on another machine, or in another container. */
    readonly isElsewhere = false,
  ) {
    super(`process ${pid} writes to it`);
  }
}

const readHolder = (path: string): Holder | null => {
  try {
    const { pid, start, space } = JSON.parse(readFileSync(path, 'utf8'));
    return { pid: Number(pid), start: start ?? null, space: space ?? null };
  } catch {
    return null;
  }
};

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Second best: whoever looks in the midst of it sees a torn lock. */
const copy = (own: string, lock: string): boolean => {
  try {
    copyFileSync(own, lock, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/** File systems that know no hard links answer with one of these. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'];

/** Puts the lock there with its content, or not at all. */
const place = (own: string, lock: string): boolean => {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (NO_LINKS.includes(codeOf(error) ?? '')) return copy(own, lock);
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

/** A run says so often that it is still there, in milliseconds. */
const SIGN_OF_LIFE = 5000;
/** One that has an article in work may be silent for as long as that takes; after so long it is gone. */
const SILENT_AT_MOST = 600_000;

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/**
 * Whether a run on another machine or in another container still has the folder: its process cannot be asked.
 * @param own a file written just now, so that no two clocks are compared
 */
const givesSigns = (lock: string, own: string): boolean => modified(own) - modified(lock) < SILENT_AT_MOST;

/** @throws FolderInUse */
const refuseIfHeld = (lock: string, own: string, holder: Holder | null, self: Holder): void => {
  if (holder === null) return;
  if (holder.space !== null && holder.space !== self.space) {
    if (givesSigns(lock, own)) throw new FolderInUse(holder.pid, true);
  } else if (holder.pid !== self.pid && isRunning(holder.pid, holder.start))
    throw new FolderInUse(holder.pid);
};

const keepAlive = (lock: string): (() => void) => {
  const timer = setInterval(() => {
    const now = new Date();
    try {
      utimesSync(lock, now, now);
    } catch {
      // Somebody took the folder away; the run will notice when it writes.
    }
  }, SIGN_OF_LIFE);
  timer.unref();
  return () => clearInterval(timer);
};

/**
 * @returns what lets go of the folder again
 * @throws FolderInUse
 */
export const lockFolder = (folder: string): (() => void) => {
  const lock = join(folder, LOCK);
  const own = join(folder, `.lock.${randomBytes(6).toString('hex')}.whosaid`);
  const self: Holder = { pid: process.pid, start: startOf(process.pid), space: processSpace() };
  try {
    writeFileSync(own, JSON.stringify(self), { flag: 'wx' });
    for (let i = 0; i < TRIES; i += 1) {
      if (place(own, lock)) {
        const rest = keepAlive(lock);
        return () => {
          rest();
          rmSync(lock, { force: true });
        };
      }
      const holder = readHolder(lock);
      refuseIfHeld(lock, own, holder, self);
      clearAway(lock, own, holder);
    }
    throw new FolderInUse(readHolder(lock)?.pid ?? 0);
  } finally {
    rmSync(own, { force: true });
  }
};
