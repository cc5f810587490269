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

/** Libraries that are only loaded when they are asked. */
type LibraryName = 'compromise/two';

/** Thrown out of work that must not load what it needs by itself. */
class LibraryNeeded extends Error {
  constructor(readonly library: LibraryName) {
    super(library);
  }
}

const libraries = new Map<LibraryName, unknown>();
let isHeldBack = false;

const load = (name: LibraryName): unknown => {
  const library: unknown = requireHere(name);
  libraries.set(name, library);
  return library;
};

/** The name is fixed in our code. */
export const loadLibrary = <Library>(name: LibraryName): Library => {
  if (isHeldBack && !libraries.has(name)) throw new LibraryNeeded(name);
  return (libraries.get(name) ?? load(name)) as Library;
};

/**
 * Does work that may be stopped at any moment, and loads outside of it what it asks for: a library that is stopped
 * half loaded stays so in Node's cache, for everybody. The work begins again when it has what it asked for.
 */
export const loadingOutside = <Result>(work: () => Result): Result => {
  for (;;) {
    isHeldBack = true;
    try {
      return work();
    } catch (error) {
      if (!(error instanceof LibraryNeeded)) throw error;
      load(error.library);
    } finally {
      isHeldBack = false;
    }
  }
};

/** After work that was stopped in the midst of one: the next who asks gets a new one. */
export const forgetLibraries = (): void => {
  for (const name of libraries.keys()) delete requireHere.cache[requireHere.resolve(name)];
  libraries.clear();
};
