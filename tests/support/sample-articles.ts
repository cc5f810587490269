/** Articles for the invariants: the sample corpus, and evaluation texts where they lie beside the project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/model/article.ts';
import { CORPUS_TEXTS } from './corpus-texts.ts';
import { articleOf } from './segment-text.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const SEEDS = join(SHARED, 'seeds');
const LOAD = join(SHARED, 'load/news-3k.ndjson');
/** How many of the load's articles are taken, evenly spread. */
const FROM_LOAD = 20;

const named = (id: string, text: string, published = '2018-03-01'): Article => ({
  ...articleOf(text),
  id,
  published,
});

const seeds = (): Article[] =>
  existsSync(SEEDS)
    ? readdirSync(SEEDS).map((file) => named(file, readFileSync(join(SEEDS, file), 'utf8')))
    : [];

const load = (): Article[] => {
  if (!existsSync(LOAD)) return [];
  const lines = readFileSync(LOAD, 'utf8').trim().split('\n');
  const step = Math.floor(lines.length / FROM_LOAD);
  return lines
    .filter((_, line) => line % step === 0)
    .slice(0, FROM_LOAD)
    .map((line) => JSON.parse(line))
    .map(({ id, text, published, title }) => ({
      ...named(id, text, published ?? undefined),
      title: title ?? null,
    }));
};

if (!existsSync(SHARED)) console.warn('invariants run over corpus/ alone: ../shared is absent');

export const SAMPLE_ARTICLES: readonly Article[] = [
  ...[...CORPUS_TEXTS].map(([id, text]) => named(id, text)),
  ...seeds(),
  ...load(),
];
