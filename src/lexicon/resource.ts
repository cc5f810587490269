/**
 * Files that ship inside the package (tables, weights). The one place outside the edge that reads files, and
 * only these: fixed names below this folder's parent, never anything that a user or an article names.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Whether this is the built package, and not the sources: its tables are those that the tests have checked. */
export const IS_BUILT = !import.meta.url.endsWith('.ts');

/** @param path relative to `src/` (in the package: `dist/`), for instance `lexicon/en/units.tsv` */
const locate = (path: string): URL => new URL(`../${path}`, import.meta.url);

export const readTextResource = (path: string): string => readFileSync(locate(path), 'utf8');

export const readBinaryResource = (path: string): Uint8Array => readFileSync(locate(path));

const requireHere = createRequire(import.meta.url);

/** A library that is only loaded when it is asked; its name is fixed in our code. */
export const loadLibrary = <Library>(name: 'compromise/two'): Library => requireHere(name);
