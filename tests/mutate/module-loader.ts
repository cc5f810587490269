/**
 * Loads sources and tests within this process, one file of them changed in memory: the working tree stays as it is,
 * whatever becomes of the process. What does not import the changed file is kept from one change to the next, so
 * that word tables, weights and tagger are read once.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { transformSync } from 'esbuild';

type Exports = Record<string, unknown>;

interface Loaded {
  /** esbuild puts another object in the place of `exports`, with a getter for each. */
  readonly module: { exports: Exports };
  readonly importers: Set<string>;
}

const IMPORT = /(?:^(?:import|\}) [^'\n]*|\bimport\()'([^']+)'/gm;
const REQUIRE = /\brequire\("([^"]+)"\)/g;

/** What a source imports; `import type` is no code. */
export const importsOf = (source: string): string[] =>
  [...source.matchAll(IMPORT)]
    .filter((match) => !match[0].startsWith('import type'))
    .map((match) => match[1]!);

export class ModuleLoader {
  readonly #loaded = new Map<string, Loaded>();
  readonly #code = new Map<string, string>();
  readonly #packages = new Map<string, unknown>();
  #changed: { readonly path: string; readonly source: string } | undefined;

  /** @param given modules that tests are handed instead of a package: `vitest` */
  constructor(given: Readonly<Record<string, unknown>>) {
    for (const [name, exports] of Object.entries(given)) this.#packages.set(name, exports);
  }

  /** From now on `path` reads as `source`; undefined: as it is on the disk. */
  change(path: string, source: string | undefined): void {
    if (this.#changed !== undefined) this.#forget(this.#changed.path);
    this.#forget(path);
    this.#changed = source === undefined ? undefined : { path, source };
  }

  forget(path: string): void {
    this.#forget(path);
  }

  #forget(path: string): void {
    const known = this.#loaded.get(path);
    if (known === undefined) return;
    this.#loaded.delete(path);
    for (const importer of known.importers) this.#forget(importer);
  }

  async load(path: string): Promise<Exports> {
    await this.#fetchPackages(path, new Set());
    return this.#require(path, undefined);
  }

  /** Packages may be ES modules, which only a promise can load; so they are there before any file runs. */
  async #fetchPackages(path: string, seen: Set<string>): Promise<void> {
    if (seen.has(path) || this.#loaded.has(path)) return;
    seen.add(path);
    for (const [, name] of this.#codeOf(path).matchAll(REQUIRE) as Iterable<[string, string]>)
      if (name.startsWith('.')) await this.#fetchPackages(join(dirname(path), name), seen);
      else if (!this.#packages.has(name))
        this.#packages.set(name, { ...(await import(name)), __esModule: true });
  }

  #codeOf(path: string): string {
    if (this.#changed?.path === path) return this.#compile(path, this.#changed.source);
    const known = this.#code.get(path);
    if (known !== undefined) return known;
    const code = this.#compile(path, readFileSync(path, 'utf8'));
    this.#code.set(path, code);
    return code;
  }

  #compile(path: string, source: string): string {
    return transformSync(source, {
      loader: path.endsWith('.json') ? 'json' : 'ts',
      format: 'cjs',
      target: 'node20',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': JSON.stringify(pathToFileURL(path).href) },
      logLevel: 'silent',
    }).code;
  }

  #require(path: string, importer: string | undefined): Exports {
    const known = this.#loaded.get(path);
    if (importer !== undefined) known?.importers.add(importer);
    if (known !== undefined) return known.module.exports;
    const module = { exports: {} as Exports };
    this.#loaded.set(path, { module, importers: new Set(importer === undefined ? [] : [importer]) });
    const other = createRequire(pathToFileURL(path));
    const require = (name: string): unknown =>
      name.startsWith('.')
        ? this.#require(join(dirname(path), name), path)
        : (this.#packages.get(name) ?? other(name));
    const parameters = ['exports', 'require', 'module'];
    try {
      compileFunction(this.#codeOf(path), parameters, { filename: path })(module.exports, require, module);
    } catch (error) {
      this.#loaded.delete(path);
      throw error;
    }
    return module.exports;
  }
}
