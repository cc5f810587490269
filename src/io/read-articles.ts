/** Every article below the given paths, in sorted order, each with a source and an id of its own. */
import { setImmediate as turn } from 'node:timers/promises';
import type { Article } from '../model/article.ts';
import { LIMITS, type Limits } from '../model/limits.ts';
import { boundArticle } from './bound-article.ts';
import { findFiles, type InputFile } from './find-files.ts';
import { catchFaults, type Guard } from './guard-reading.ts';
import { inOrder } from './in-order.ts';
import { type Languages, languageProblem } from './language.ts';
import type { InputProblem } from './parse-article.ts';
import { readFile } from './read-file.ts';
import { type Reading, unreadable } from './reading.ts';
import type { ColumnNames } from './tables/table-columns.ts';

export interface ReadOptions {
  /** Longest file, or line of NDJSON, that is read. */
  readonly maxFileBytes: number;
  /** How many files are read at once; the result does not depend on it. */
  readonly concurrency: number;
  /** Full names for sources, by the name that the input gives. */
  readonly sources: Readonly<Record<string, string>>;
  /** A folder that is passed over: where the outputs go. */
  readonly skip: string | null;
  /** Which column of a table holds which field, where the names do not tell. */
  readonly columns?: ColumnNames;
  /** Which are let in; all where it is not said. */
  readonly languages?: Languages;
  /** How much of one input is read. */
  readonly limits?: Limits;
  /** What stands around the reading of one input; it need not stop what takes too long. */
  readonly guard?: Guard;
  /** Told of every file that is no article, with its extension. */
  readonly passedOver: (extension: string) => void;
}

type Found = InputFile | Reading;
const isReading = (found: Found): found is Reading => 'problems' in found;

/** The top folder below the input, or the file's stem. */
const defaultSource = (name: string): string => {
  const slash = name.indexOf('/');
  return slash > 0 ? name.slice(0, slash) : name.replace(/\.[^.]+$/, '');
};

const withSource = (article: Article, name: string, sources: ReadOptions['sources']): Article => {
  const source = article.source ?? defaultSource(name);
  return { ...article, source: Object.hasOwn(sources, source) ? sources[source]! : source };
};

async function* allFiles(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Found> {
  const { maxFileBytes: maxBytes, skip, passedOver } = options;
  for (const input of inputs) yield* findFiles(input, { maxBytes, skip, passedOver });
}

/** An article in a language that is not let in becomes a complaint. */
const inLanguage = async (reading: Reading, languages: Languages): Promise<Reading> => {
  const problem = reading.article && (await languageProblem(reading.article.text, languages));
  return problem ? unreadable(reading.file, reading.line, problem) : reading;
};

/** Whatever the format, the fields of an article are within bounds. */
const inBounds = (reading: Reading, limits: Limits): Reading => {
  const bound = reading.article && boundArticle(reading.article, limits);
  return !bound || bound.problems.length === 0
    ? reading
    : { ...reading, article: bound.article, problems: [...reading.problems, ...bound.problems] };
};

/** In milliseconds. */
const LONGEST_WITHOUT_TURN = 50;

/** Gives signals their turn: what is read item by item without waiting for the disk would keep them out. */
const createTurns = (): (() => Promise<void> | null) => {
  let last = performance.now();
  return () => {
    if (performance.now() - last < LONGEST_WITHOUT_TURN) return null;
    return turn().then(() => {
      last = performance.now();
    });
  };
};

async function* allReadings(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  const turns = createTurns();
  const { limits = LIMITS, guard = catchFaults } = options;
  const fileOptions = { maxBytes: options.maxFileBytes, columns: options.columns ?? {}, limits, guard };
  const read = async (found: Found) =>
    isReading(found)
      ? { name: '', readings: [found] }
      : { name: found.name, readings: await readFile(found, fileOptions) };
  for await (const { name, readings } of inOrder(allFiles(inputs, options), options.concurrency, read))
    for await (const given of readings) {
      await turns();
      const reading = await inLanguage(inBounds(given, limits), options.languages ?? 'any');
      yield reading.article
        ? { ...reading, article: withSource(reading.article, name, options.sources) }
        : reading;
    }
}

/** "Coast Herald" and "coast herald" would count as two sources: told once, at the first that is written otherwise. */
const createSpellings = () => {
  const known = new Map<string, { readonly source: string; readonly place: string }>();
  const told = new Set<string>();
  return (source: string, place: string): InputProblem | null => {
    const first = known.get(source.toLowerCase());
    if (first === undefined) known.set(source.toLowerCase(), { source, place });
    if (first === undefined || first.source === source || told.has(source)) return null;
    told.add(source);
    return {
      code: 'input/source-case',
      message: `the source "${source}" is "${first.source}" in ${first.place}, and they count as two; write both alike, or give both one name under "sources" in pipeline.config.ts`,
    };
  };
};

/**
 * @param inputs files and folders, read in this order
 * @throws when there is nothing at one of the inputs
 */
export async function* readArticles(
  inputs: readonly string[],
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const places = new Map<string, string>();
  const otherwise = createSpellings();
  for await (const reading of allReadings(inputs, options)) {
    const { article, file, line } = reading;
    if (article === null) {
      yield reading;
      continue;
    }
    const before = places.get(article.id);
    if (before === undefined) {
      const place = line === null ? file : `${file}:${line}`;
      places.set(article.id, place);
      const odd = article.source === null ? null : otherwise(article.source, place);
      yield odd === null ? reading : { ...reading, problems: [...reading.problems, odd] };
    } else
      yield unreadable(file, line, {
        code: 'input/duplicate-id',
        message: `the id "${article.id}" is taken by ${before}; give this article an id of its own`,
      });
  }
}
