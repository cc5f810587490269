/** What a run is told by pipeline.config.ts: the keys, their defaults, and what is wrong with bad ones. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { register as registerHook } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

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
  /** Which languages are let in, as ISO 639-1 codes, or `'any'`; whosaid reads English. Default: `['en']`. */
  readonly languages?: readonly string[] | 'any';
  /** Which column of a table (.csv, .tsv) holds which field, where its name does not tell: `{ text: 'story' }`. */
  readonly columns?: {
    readonly [field in 'id' | 'text' | 'title' | 'published' | 'source' | 'url' | 'author']?: string;
  };
  /** How many files are read at once, 1 to 256; results do not depend on it. Default: 8. */
  readonly concurrency?: number;
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

const PATH = z.string({ error: 'a path as a string' }).min(1, 'a path that is not empty');
const COUNT = (least: number, most: number) => {
  const error = `a whole number from ${least} to ${most}`;
  return z.int({ error }).min(least, error).max(most, error);
};

/** The name of a table's column. */
const NAME = z.string({ error: "a column's name as a string" }).min(1, 'a name that is not empty').optional();
const COLUMNS = { id: NAME, text: NAME, title: NAME, published: NAME, source: NAME, url: NAME, author: NAME };

const SHARE = 'a number from 0 to 1';

const SCHEMA = z.strictObject({
  inputs: z
    .array(PATH, { error: "a list of paths, such as ['corpus']" })
    .min(1, 'at least one path')
    .default(['corpus']),
  output: PATH.default('output'),
  sources: z
    .record(z.string(), z.string({ error: "a source's full name as a string" }), {
      error: "names by source, such as { nyt: 'The New York Times' }",
    })
    .default({}),
  // A gigabyte: the longest string that JavaScript holds is half of that.
  maxFileBytes: COUNT(1, 1_000_000_000).default(5_000_000),
  languages: z
    .union(
      [z.literal('any'), z.array(z.string().regex(/^[a-z]{2}$/, "a two-letter code, such as 'en'")).min(1)],
      {
        error: "a list of two-letter codes, such as ['en'], or 'any'",
      },
    )
    .default(['en']),
  columns: z.strictObject(COLUMNS, { error: "such as { text: 'story' }" }).prefault({}),
  concurrency: COUNT(1, 256).default(8),
  attribution: z
    .strictObject(
      { threshold: z.number({ error: SHARE }).min(0, SHARE).max(1, SHARE).optional() },
      { error: 'such as { threshold: 0.5 }' },
    )
    .prefault({}),
  csv: z
    .strictObject(
      { bom: z.boolean({ error: 'true or false' }).default(false) },
      { error: 'such as { bom: true }' },
    )
    .prefault({}),
});

/** Every key with its value. */
export type Settings = z.output<typeof SCHEMA>;

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
};

const keysAt = ([outer]: readonly PropertyKey[]): readonly string[] =>
  outer === undefined ? Object.keys(SCHEMA.shape) : (INNER_KEYS[String(outer)] ?? []);

const nearest = (key: string, keys: readonly string[]): string =>
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
  const own = new URL(`./index${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url).href;
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
