/** What made the results of a run: digests of the code, the word tables and the learnt weights of this very program. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

/** Written by the build: what its files were when it made them, and what the sources were that it made them from. */
const STAMP = 'engine.json';

type Digests = Omit<Engine, 'version'>;

/** @param root `src` or `dist` */
export const digestParts = (root: string): Digests => {
  const hashes = { code: createHash('sha256'), lexicon: createHash('sha256'), model: createHash('sha256') };
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file !== STAMP && statSync(join(root, file)).isFile())
    .sort();
  for (const file of files) {
    const part = partOf(file);
    if (part !== null) hashes[part].update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  const [code, lexicon, model] = [hashes.code, hashes.lexicon, hashes.model].map((hash) =>
    hash.digest('hex'),
  );
  return { code: code!, lexicon: lexicon!, model: model! };
};

/** Sources, and what was built of them, are one program: `npm start` and `npx whosaid run` share a store. */
const asSources = (own: Digests): Digests => {
  const path = join(ROOT, STAMP);
  if (!existsSync(path)) return own;
  const { built, sources }: Record<'built' | 'sources', Digests> = JSON.parse(readFileSync(path, 'utf8'));
  // a file of the package that somebody changed is another program
  const told = (part: keyof Digests): string => (own[part] === built[part] ? sources : own)[part];
  return { code: told('code'), lexicon: told('lexicon'), model: told('model') };
};

export const readEngine = (): Engine => ({ version: versionOf(), ...asSources(digestParts(ROOT)) });

/** The parts in which two differ. */
export const changedParts = (before: Engine, now: Engine): EnginePart[] =>
  PARTS.filter((part) => before[part] !== now[part]);
