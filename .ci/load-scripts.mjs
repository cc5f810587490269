/**
 * Runs the scripts that cache-code.mjs makes, each once; goes out as dist/parts/load.js.
 *
 * A script comes with what V8 made of it when the program was built. Another V8, or one that was given flags, refuses
 * that without a word and compiles the script anew.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
// As `import`, these would be asked for all that they export, and node:fs would load its streams.
const { readFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const { Script } = require('node:vm');

const readCompiled = (path) => {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
};

/** By name; the build asks them for what V8 made of them. */
export const scripts = new Map();
const parts = new Map();

const compile = (name) => {
  const filename = fileURLToPath(new URL(`${name}.cjs`, import.meta.url));
  const script = new Script(readFileSync(filename, 'utf8'), {
    filename,
    cachedData: readCompiled(`${filename}.cache`),
  });
  scripts.set(name, script);
  return script;
};

/** @returns the modules that are in the script, by their names */
export const load = (name) => {
  if (!parts.has(name)) {
    const module = { exports: {} };
    compile(name).runInThisContext()(module, load, require, (path) => import(path), import.meta.url);
    parts.set(name, module.exports);
  }
  return parts.get(name);
};
