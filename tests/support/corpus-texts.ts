/** The raw texts of the sample corpus by article id, read without the program that is under test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));

const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;

const textsOf = (file: string): [id: string, text: string][] => {
  const raw = readFileSync(join(CORPUS, file), 'utf8');
  if (!file.endsWith('.ndjson')) return [[file, raw.replace(FRONT_MATTER, '')]];
  return raw
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ id, text }) => [id, text]);
};

export const CORPUS_TEXTS: ReadonlyMap<string, string> = new Map(
  readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:txt|md|ndjson)$/.test(file))
    .sort()
    .flatMap(textsOf),
);
