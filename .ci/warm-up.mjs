/**
 * node .ci/warm-up.mjs DIST < ARTICLES: runs the program as its users do, then writes down what V8 compiled for it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

const parts = join(resolve(process.argv[2]), 'parts');
const { load, scripts } = await import(pathToFileURL(join(parts, 'load.js')).href);
const program = Object.values(load('start')).find(({ createProgram }) => createProgram);
process.stdout.write = (_, ...rest) => rest.at(-1)?.() ?? true;
for (const args of [['--help'], ['annotate']])
  if ((await program.createProgram(process).main(['node', 'whosaid', ...args])) !== 0) process.exitCode = 1;

// V8 takes compiled code only where its flags are the same; the program sets this one when its first work is done.
setFlagsFromString('--heap-growing-percent=0');
for (const [name, script] of scripts) writeFileSync(join(parts, `${name}.cjs.cache`), script.createCachedData());
