#!/usr/bin/env node
/** argv → command → exit code. */
import { isClosedPipe } from './commands/closed-pipe.ts';
import { createProgram } from './commands/program.ts';

for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error) => {
    if (!isClosedPipe(error)) throw error;
  });

process.exitCode = await createProgram().main(process.argv);
