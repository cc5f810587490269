/** What a run is told by pipeline.config.ts: the keys, their defaults, and what is wrong with bad ones. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register as registerHook } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distance } from 'fastest-levenshtein';
import type * as z from 'zod';
import { COLUMNS, SCHEMA, type Settings } from './config-schema.ts';
import { LIMITS, type Limits } from './model/limits.ts';

/** Files and folders are relative to the configuration's own folder. */
export interface Config {
  /** Files and folders that `whosaid run` reads when none are named. Default: `['corpus']`. */
  readonly inputs?: readonly string[];
  /** The folder that the outputs go to. Default: `'output'`. */
  readonly output?: string;
  /** Full names for sources, by the name that the input gives: `{ nyt: 'The New York Times' }`. */
  readonly sources?: Readonly<Record<string, string>>;
  /** Longest file, or line of NDJSON, that is read, in bytes. Default: 5,000,000. */
  readonly maxFileBytes?: number;
  /** How much of one input is read; what goes beyond is told of and left out or cut. */
  readonly limits?: Partial<Limits>;
  /** Which languages are let in, as ISO 639-1 codes, or `'any'`; whosaid reads English. Default: `['en']`. */
  readonly languages?: readonly string[] | 'any';
  /** Which column of a table (.csv, .tsv) holds which field, where its name does not tell: `{ text: 'story' }`. */
  readonly columns?: {
    readonly [field in 'id' | 'text' | 'title' | 'published' | 'source' | 'url' | 'author']?: string;
  };
  /** How many files are read at once, 1 to 256; results do not depend on it. Default: 8. */
  readonly concurrency?: number;
  /** How many worker threads annotate, 1 to 256; results do not depend on it. Default: one for each core. */
  readonly threads?: number;
  /** An article that takes more processor time, in seconds, is reported and left out. Default: 60. */
  readonly secondsPerArticle?: number;
  /**
   * The DuckDB file that keeps what was done, so that a later run does only what is new; `false` for none.
   * Default: `store.duckdb` in the output folder.
   */
  readonly store?: string | false;
  /** The most memory that the store may take, in megabytes. Default: 1,000. */
  readonly storeMegabytes?: number;
  /**
   * A table of your own that says who is one speaker and who is not (.csv): the output's speakers.csv, or rows of
   * `speaker_id`, `name`, `forms` and, to take certain articles out, `articles`.
   */
  readonly speakers?: string;
  readonly attribution?: {
    /** Attributions of lower confidence are left out, 0 to 1. Default: where as much is found as is right. */
    readonly threshold?: number;
  };
  readonly csv?: {
    /** Whether tables open with a byte order mark, which Excel needs to see UTF-8. Default: false. */
    readonly bom?: boolean;
  };
}

/** Gives a configuration its type: editors then complete its keys and mark wrong ones. */
export const defineConfig = (config: Config): Config => config;

/** Wrong usage or configuration: told in one line, exit code 2. */
export class UsageError extends Error {}

export interface LoadedConfig {
  readonly settings: Settings;
  /** Null where there is no configuration file and the defaults count. */
  readonly file: string | null;
  /** What `inputs` and `output` are relative to. */
  readonly folder: string;
}

/** The keys of the objects inside the configuration. */
const INNER_KEYS: Readonly<Record<string, readonly string[]>> = {
  attribution: ['threshold'],
  columns: Object.keys(COLUMNS),
  csv: ['bom'],
  limits: Object.keys(LIMITS),
};

const keysAt = ([outer]: readonly PropertyKey[]): readonly string[] =>
  outer === undefined ? Object.keys(SCHEMA.shape) : (INNER_KEYS[String(outer)] ?? []);

/** Which of the names is written most like the key. */
export const nearest = (key: string, keys: readonly string[]): string =>
  [...keys].sort(
    (a, b) => distance(key.toLowerCase(), a.toLowerCase()) - distance(key.toLowerCase(), b.toLowerCase()),
  )[0]!;

const explain = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!;
    const named = [...issue.path, key].join('.');
    const right = [...issue.path, nearest(key, keysAt(issue.path))].join('.');
    return `there is no key "${named}"; the nearest is "${right}"`;
  }
  return issue.path.length > 0
    ? `"${issue.path.join('.')}" must be ${issue.message}`
    : 'the configuration must be an object: export default defineConfig({ … })';
};

/**
 * Fills in the defaults.
 * @param file for messages
 * @throws UsageError that names the bad key and the right form
 */
export const parseConfig = (given: unknown, file: string): Settings => {
  const checked = SCHEMA.safeParse(given);
  if (checked.success) return checked.data;
  throw new UsageError(`${file}: ${explain(checked.error.issues[0]!)}`);
};

/**
 * Two answers for the module loader. `import … from 'whosaid'` in a configuration reaches this very program,
 * wherever it is installed; and the configuration is an ES module, whatever the package.json beside it says.
 */
const registerResolver = (config: string): void => {
  const index = import.meta.url.endsWith('.ts') ? './index.ts' : '../index.js';
  const own = new URL(index, import.meta.url).href;
  const hook = `export const resolve = async (name, context, next) => {
    if (name === 'whosaid') return { url: ${JSON.stringify(own)}, format: 'module', shortCircuit: true };
    const found = await next(name, context);
    return found.url.startsWith(${JSON.stringify(config)}) ? { ...found, format: 'module' } : found;
  };`;
  registerHook(`data:text/javascript,${encodeURIComponent(hook)}`);
};

const importConfig = async (file: string): Promise<unknown> => {
  const { register } = await import('tsx/esm/api');
  const { href } = pathToFileURL(file);
  const unregister = register();
  registerResolver(href);
  try {
    const module = await import(href);
    if (!('default' in module))
      throw new UsageError('nothing is exported; write export default defineConfig({ … })');
    return module.default;
  } finally {
    await unregister();
  }
};

const readConfig = async (file: string): Promise<unknown> => {
  try {
    return file.endsWith('.json') ? JSON.parse(await readFile(file, 'utf8')) : await importConfig(file);
  } catch (error) {
    throw new UsageError(`${file}: ${String((error as Error).message).split('\n')[0]}`);
  }
};

/** In order of preference. */
const NAMES = ['pipeline.config.ts', 'pipeline.config.js', 'pipeline.config.json'];

/**
 * The configuration of a folder, or the defaults where it has none.
 * @param named a configuration file that must be there
 * @throws UsageError
 */
export const loadConfig = async (folder: string, named?: string): Promise<LoadedConfig> => {
  const candidates = named === undefined ? NAMES : [named];
  const file = candidates.map((name) => resolve(folder, name)).find((path) => existsSync(path));
  if (file === undefined && named !== undefined) throw new UsageError(`${named}: there is no such file`);
  if (file === undefined) return { settings: parseConfig({}, ''), file: null, folder };
  return { settings: parseConfig(await readConfig(file), file), file, folder: dirname(file) };
};
