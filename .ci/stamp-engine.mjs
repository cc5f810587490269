/**
 * Writes engine.json into a built program: digests of its files and of the sources that they were made from, so that
 * a run of the build goes on where a run of the sources ended.
 *
 *   node --import tsx .ci/stamp-engine.mjs DIST
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestParts } from '../src/store/engine.ts';

const [dist] = process.argv.slice(2);
const stamp = { built: digestParts(dist), sources: digestParts(fileURLToPath(new URL('../src/', import.meta.url))) };
writeFileSync(join(dist, 'engine.json'), `${JSON.stringify(stamp)}\n`);
