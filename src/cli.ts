#!/usr/bin/env node
/** argv → command → exit code. */
import { isClosedPipe } from './commands/closed-pipe.ts';
import { tell } from './commands/tell.ts';

process.stderr.on('error', () => {});
process.stdout.on('error', (error) => {
  if (isClosedPipe(error)) return;
  tell(process, `the output cannot be written: ${error.message}`);
  process.exit(2);
});

const { createProgram } = await import('./commands/program.ts');
process.exitCode = await createProgram(process).main(process.argv);
