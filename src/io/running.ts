/** Whether a process still runs, told by its id and, where the system tells it, by when it began. */
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** In ticks since the machine started; ids are given out again, this is not. Null where there is no /proc. */
export const startOf = (pid: number): string | null => {
  try {
    // The name in parentheses may hold anything; the 20th field after it is the start.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? null;
  } catch {
    return null;
  }
};

const answers = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** @param start what `startOf` told when the process was seen; null when it is not known */
export const isRunning = (pid: number, start: string | null): boolean =>
  answers(pid) && (start === null || startOf(pid) === null || startOf(pid) === start);

const orEmpty = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/**
 * Where the ids of processes mean the same: the machine since it started, and in it the container. Process 1 of one
 * container is not process 1 of another.
 */
export const processSpace = (): string =>
  [
    hostname(),
    orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    orEmpty(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ');
