/** Who may write to a folder, where the other is another process here, gone, or on another machine. */
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderInUse, lockFolder } from '../../src/io/folder-lock.ts';
import { processSpace, startOf } from '../../src/io/running.ts';
import { tempFolder } from '../support/temp-folder.ts';

const lockOf = (holder: object, minutesOld = 0): string => {
  const folder = tempFolder();
  const path = join(folder, '.lock.whosaid');
  writeFileSync(path, JSON.stringify(holder));
  const then = new Date(Date.now() - minutesOld * 60_000);
  utimesSync(path, then, then);
  return folder;
};

const HERE = processSpace();
const PARENT = { pid: process.ppid, start: startOf(process.ppid) };

describe('the lock of a folder', () => {
  it('is taken, and let go of', () => {
    const folder = tempFolder();
    const release = lockFolder(folder);
    expect(existsSync(join(folder, '.lock.whosaid'))).toBe(true);
    release();
    expect(existsSync(join(folder, '.lock.whosaid'))).toBe(false);
  });

  it.each([
    ['a process that runs here', { ...PARENT, space: HERE }, 0],
    ['a process that runs here, however long', { ...PARENT, space: HERE }, 600],
    ['process 1 of another container', { pid: 1, start: startOf(1), space: 'other' }, 0],
    ['a process of our own id on another machine', { pid: process.pid, start: '1', space: 'other' }, 9],
  ])('of %s is respected', (_, holder, minutes) =>
    expect(() => lockFolder(lockOf(holder, minutes))).toThrow(FolderInUse),
  );

  it.each([
    ['a process that is gone', { pid: 4_000_000, start: '1', space: HERE }, 0],
    ['a process whose id another has now', { pid: process.ppid, start: '1', space: HERE }, 0],
    ['a run elsewhere that has been silent for ten minutes', { pid: 1, start: '1', space: 'other' }, 11],
    ['an earlier version, whose process is gone', { pid: 4_000_000, start: '1' }, 0],
    ['nobody', {}, 0],
  ])('of %s counts for nothing', (_, holder, minutes) => {
    lockFolder(lockOf(holder, minutes))();
  });
});
