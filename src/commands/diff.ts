/** `whosaid diff A B`: what two sources, or two files of articles, claim. */

import { createWriteStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import type { Writable } from 'node:stream';
import { createArticleHalf } from '../article-half.ts';
import { nearest, UsageError } from '../config.ts';
import { createArticleDigest, createCorpusHalf } from '../corpus-half.ts';
import { DIFF, diffRecord } from '../io/diff-table.ts';
import { readArticles } from '../io/read-articles.ts';
import { csvSink, jsonSink, ndjsonSink, type Sink } from '../io/write-rows.ts';
import { diffGroups, type Side, sharedStories } from '../match/diff-groups.ts';
import type { Article } from '../model/article.ts';
import { SILENT } from '../model/diagnostic.ts';
import type { DiffRow } from '../model/diff.ts';
import type { ArticleDigest } from '../model/digest.ts';
import { chain } from '../stages/stage.ts';
import { readWithin } from '../workers/guard-reading.ts';
import { diffTable } from './diff-table.ts';
import { type Plan, planRun } from './plan-run.ts';
import type { Streams } from './streams.ts';
import { tell } from './tell.ts';

export type DiffFormat = 'table' | 'csv' | 'json' | 'ndjson';

export interface DiffOptions {
  /** Names of sources, or files and folders of articles. */
  readonly a: string;
  readonly b: string;
  /** Where the articles are when sources are named; what the configuration says when empty. */
  readonly paths: readonly string[];
  /** A file to write to; stdout without one. */
  readonly out?: string;
  readonly format?: DiffFormat;
  readonly config?: string;
  readonly quiet?: boolean;
}

/** A terminal that does not tell its width, and a file. */
const USUAL_WIDTH = 100;

const FORMAT_OF: Readonly<Record<string, DiffFormat>> = {
  '.csv': 'csv',
  '.json': 'json',
  '.ndjson': 'ndjson',
};

interface Sides {
  readonly digests: readonly ArticleDigest[];
  readonly sideOf: ReadonlyMap<string, Side>;
  /** Whether some input could not be used. */
  readonly faulty: boolean;
}

/** Which side an article is on: by its source's name, or by the input that it was read from. */
type ChooseSide = (article: Article) => Side | null;

/** "tidewater-gazette", as a folder is called, is "Tidewater Gazette". */
const plainName = (name: string): string => name.toLowerCase().replace(/[-_\s]+/g, ' ');

const sameName = (a: string, b: string | null): boolean => b !== null && plainName(a) === plainName(b);

/** Reads and annotates what belongs to either side. An article's source becomes its side's name. */
const readSides = async (
  plan: Plan,
  inputs: readonly string[],
  { a, b, quiet }: DiffOptions,
  choose: ChooseSide,
  taken: ReadonlyMap<string, Side>,
): Promise<Sides> => {
  const half = chain(createArticleHalf({ attribution: plan.settings.attribution }), createArticleDigest());
  const sideOf = new Map<string, Side>();
  const digests: ArticleDigest[] = [];
  let faulty = false;
  for await (const reading of readArticles(inputs, {
    ...plan.settings,
    guard: readWithin(plan.settings.limits.readSeconds),
    skip: null,
    passedOver: () => {},
  })) {
    faulty ||= reading.problems.length > 0;
    if (quiet !== true)
      for (const { message } of reading.problems) tell(plan.streams, `${reading.file}: ${message}`);
    const side = reading.article && choose(reading.article);
    if (!reading.article || !side) continue;
    // both files may hold an article of the same id
    const id = taken.has(reading.article.id) ? `${side}/${reading.article.id}` : reading.article.id;
    sideOf.set(id, side);
    digests.push(half.run({ ...reading.article, id, source: side === 'a' ? a : b }, SILENT));
  }
  return { digests, sideOf, faulty };
};

const byFile = async (plan: Plan, options: DiffOptions): Promise<Sides> => {
  const first = await readSides(plan, [options.a], options, () => 'a', new Map());
  const second = await readSides(plan, [options.b], options, () => 'b', first.sideOf);
  return {
    digests: [...first.digests, ...second.digests],
    sideOf: new Map([...first.sideOf, ...second.sideOf]),
    faulty: first.faulty || second.faulty,
  };
};

const sourcesNear = (name: string, sources: readonly string[]): string =>
  `the nearest source is "${nearest(name, sources)}"; the sources are ${sources.join(', ')}`;

const bySource = async (plan: Plan, options: DiffOptions): Promise<Sides> => {
  const { a, b } = options;
  const seen = new Set<string>();
  const sides = await readSides(
    plan,
    plan.inputs,
    options,
    ({ source }) => {
      if (source !== null) seen.add(source);
      if (sameName(a, source)) return 'a';
      return sameName(b, source) ? 'b' : null;
    },
    new Map(),
  );
  for (const name of [a, b])
    if (![...seen].some((source) => sameName(name, source)))
      throw new UsageError(
        `no article is from "${name}", nor is that a file; ${seen.size === 0 ? 'no article has a source' : sourcesNear(name, [...seen].sort())}`,
      );
  return sides;
};

const sinkOf = (format: Exclude<DiffFormat, 'table'>, file: Writable): Sink<DiffRow> => {
  if (format === 'csv') return csvSink(DIFF, false, file);
  const sink = format === 'json' ? jsonSink<object>(file) : ndjsonSink<object>(file);
  return { write: (row) => sink.write(diffRecord(row)), close: sink.close };
};

const write = async (
  rows: readonly DiffRow[],
  { a, b, out, format }: DiffOptions,
  { stdout }: Streams,
): Promise<void> => {
  const chosen = format ?? FORMAT_OF[extname(out ?? '')] ?? 'table';
  const file = out === undefined ? stdout : createWriteStream(out);
  if (chosen !== 'table') {
    const sink = sinkOf(chosen, file);
    for (const row of rows) await sink.write(row);
    return sink.close();
  }
  const terminal = out === undefined && stdout.isTTY === true;
  const width = (terminal ? stdout.columns : undefined) ?? USUAL_WIDTH;
  file.write(diffTable(rows, { a, b, width, colour: terminal && !process.env.NO_COLOR }));
  if (out !== undefined) file.end();
};

/**
 * Exit code: 1 when some input could not be used.
 * @throws UsageError when a name is neither a source nor a file
 */
export const diff = async (options: DiffOptions, streams: Streams): Promise<number> => {
  const { a, b, paths, config, quiet } = options;
  const files = existsSync(a) && existsSync(b);
  // two files need nothing of what the configuration reads
  const inputs = files ? [a, b] : paths;
  const plan = await planRun({ paths: inputs, ...(config && { config }), ...(quiet && { quiet }) }, streams);
  const { digests, sideOf, faulty } = await (files ? byFile : bySource)(plan, options);
  const rows = diffGroups(createCorpusHalf().run(digests, SILENT), (id) => sideOf.get(id) ?? null);
  await write(files ? rows : sharedStories(rows), options, streams);
  return faulty ? 1 : 0;
};
