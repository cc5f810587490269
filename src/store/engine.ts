/** What made the results of a run: digests of the code, the word tables and the learnt weights of this very program. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `src` in a checkout, `dist` in the package. */
const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PACKAGE = new URL('../../package.json', import.meta.url);

const PARTS = ['version', 'code', 'lexicon', 'model'] as const;

export type EnginePart = (typeof PARTS)[number];

export type Engine = Readonly<Record<EnginePart, string>>;

/** Which part a shipped file belongs to; null for what shapes no result. */
const partOf = (file: string): Exclude<EnginePart, 'version'> | null => {
  if (/^train\b/.test(file) || /\.(?:md|d\.ts|cache)$/.test(file)) return null;
  if (file.endsWith('.tsv')) return 'lexicon';
  return /\.(?:bin|json)$/.test(file) ? 'model' : 'code';
};

/** Its version, and the exact versions of the libraries that it runs on. */
const versionOf = (): string => {
  const { version, dependencies } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  return JSON.stringify([version, dependencies, process.versions.v8]);
};

const digestOf = (wanted: EnginePart, files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files)
    if (partOf(file) === wanted) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
};

export const readEngine = (): Engine => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(ROOT, file)).isFile())
    .sort();
  return {
    version: versionOf(),
    code: digestOf('code', files),
    lexicon: digestOf('lexicon', files),
    model: digestOf('model', files),
  };
};

/** The parts in which two differ. */
export const changedParts = (before: Engine, now: Engine): EnginePart[] =>
  PARTS.filter((part) => before[part] !== now[part]);
