/**
 * Tests of three kinds. `unit` is pure and quick: the inner loop. `process` starts the program, browsers, an office,
 * and makes faults. `long` is what takes minutes; `npm run test:all` has it.
 */
import { defineConfig } from 'vitest/config';
import { PROCESS as FILES } from './tests/support/projects.ts';

/** What takes minutes: a file of its own, named so. */
const LONG = ['tests/**/*.long.test.ts'];

/** What starts a process, stands in a folder of the disk, measures processor time, or takes seconds by itself. */
const PROCESS = FILES.map((name) => `tests/${name}${name.endsWith('/') ? '**/*' : ''}.test.ts`);

/** A process needs half a second by itself, and many where the machine is busy. */
const PATIENCE = 240_000;

const PROCESSES = {
  pool: 'forks',
  isolate: false,
  globalSetup: 'tests/support/build-once.ts',
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
} as const;

export default defineConfig({
  test: {
    // left to itself vitest keeps one core free
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...PROCESS, ...LONG],
          pool: 'threads',
          isolate: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      { test: { ...PROCESSES, name: 'process', include: PROCESS, exclude: LONG } },
      { test: { ...PROCESSES, name: 'long', include: LONG } },
    ],
  },
});
