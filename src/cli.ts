#!/usr/bin/env node
/** argv → command → exit code. */
import { setFlagsFromString } from 'node:v8';
import { isClosedPipe } from './commands/closed-pipe.ts';
import { tell } from './commands/tell.ts';

/**
 * V8 collects what is old when the heap has grown by half. Left to itself it lets a heap of 100 MB grow to 400 MB
 * before it looks, the longer the more; this way memory stays where it is over any number of articles.
 */
setFlagsFromString('--heap-growing-percent=50');

process.stderr.on('error', () => {});
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) return;
  tell(`the output cannot be written: ${error.message}`);
  process.exit(2);
});

const { createProgram } = await import('./commands/program.ts');
process.exitCode = await createProgram().main(process.argv);
