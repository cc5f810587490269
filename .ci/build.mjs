/**
 * src/ → dist/: bundles, tables and weights, types, and the notices of the bundled libraries.
 *
 *   node .ci/build.mjs             what is shipped
 *   node .ci/build.mjs --bench     and tests/bench/article-half.mjs, bundled with the stages that it times
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, packageOf } from './bundle.mjs';

/** The bundled libraries' licences ask that their notice goes with every copy. */
const noticeOf = (name) => {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${folder}: no licence found; its notice must go with the bundle`);
  return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
};

const MODULES = 'node_modules/';
const bench = process.argv.includes('--bench') ? { 'bench/article-half': 'tests/bench/article-half.mjs' } : {};

rmSync('dist', { recursive: true, force: true });
execFileSync('npx', ['tsc', '-p', 'tsconfig.json', '--emitDeclarationOnly'], { stdio: 'inherit' });
const inputs = await bundle('dist', bench);
const libraries = inputs
  .filter((input) => input.includes(MODULES))
  .map((input) => packageOf(input.slice(input.lastIndexOf(MODULES) + MODULES.length)));
writeFileSync('dist/THIRD-PARTY.txt', [...new Set(libraries)].sort().map(noticeOf).join('\n----\n\n'));
