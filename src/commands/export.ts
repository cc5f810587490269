/** `whosaid export`: an output folder in the form that another program opens. */
import { statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { loadConfig, UsageError } from '../config.ts';
import type { Settings } from '../config-schema.ts';
import { articleTexts } from '../io/export/article-texts.ts';
import { type OpenOutput, openOutput } from '../io/export/open-output.ts';
import { openTarget, type Target } from '../io/export/target.ts';
import { writeCsv } from '../io/export/write-csv.ts';
import { writeJsonld } from '../io/export/write-jsonld.ts';
import { writeParquet } from '../io/export/write-parquet.ts';
import { type WrittenSheet, writeXlsx } from '../io/export/write-xlsx.ts';
import { readArticles } from '../io/read-articles.ts';
import type { Reading } from '../io/reading.ts';
import { TABLES } from '../io/schema/all.ts';
import type { TableSchema } from '../io/schema/field.ts';
import { readWithin } from '../workers/guard-reading.ts';
import { inputsOfRun } from './run-inputs.ts';
import { onStopSignal } from './stop-signals.ts';
import type { Streams } from './streams.ts';
import { tell } from './tell.ts';

export type ExportFormat = 'xlsx' | 'parquet' | 'jsonld' | 'csv';

export interface ExportOptions {
  readonly folder?: string;
  readonly to: ExportFormat;
  readonly out?: string;
  readonly tables?: readonly string[];
  readonly articles?: readonly string[];
  readonly config?: string;
  readonly delimiter: string;
  readonly bom?: boolean;
  readonly decimalComma?: boolean;
  readonly unescaped?: boolean;
  readonly quiet?: boolean;
}

/** Everything that one export passes from hand to hand. */
interface Job {
  readonly streams: Streams;
  readonly options: ExportOptions;
  readonly output: OpenOutput;
  readonly tables: readonly TableSchema[];
  readonly settings: Settings;
  /** Files and folders that the run read. */
  readonly inputs: readonly string[];
  /** The file or folder that is written. */
  readonly path: string;
}

/** What a format adds to the folder's name: a file, or a folder of one file a table. */
const ENDINGS: Readonly<Record<ExportFormat, string>> = {
  xlsx: '.xlsx',
  jsonld: '.jsonld',
  parquet: '-parquet',
  csv: '-csv',
};

const isFolderOf = (format: ExportFormat): boolean => format === 'parquet' || format === 'csv';

const chosenTables = (names: readonly string[] | undefined): readonly TableSchema[] => {
  if (!names) return TABLES;
  const known = TABLES.map(({ name }) => name);
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined)
    throw new UsageError(`there is no table "${strange}"; the tables are ${known.join(', ')}`);
  return TABLES.filter(({ name }) => names.includes(name));
};

const checkPath = (path: string, { to }: ExportOptions, folder: string): void => {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (resolve(path) === resolve(folder))
    throw new UsageError(`${path}: this is the folder that is read; name another with --out`);
  if (stats?.isFile() && isFolderOf(to))
    throw new UsageError(
      `${path}: ${to} is written as a folder, and this is a file; name another with --out`,
    );
  if (stats?.isDirectory() && !isFolderOf(to))
    throw new UsageError(`${path}: ${to} is written as a file, and this is a folder; name a file with --out`);
};

const planExport = async (options: ExportOptions, streams: Streams): Promise<Job> => {
  if (options.to === 'jsonld' && options.tables)
    throw new UsageError('jsonld has no tables: leave --tables out, or choose another format');
  const config = await loadConfig(process.cwd(), options.config);
  const { settings, folder: home } = config;
  const fromHere = (path: string): string => relative(process.cwd(), resolve(home, path)) || '.';
  const folder = options.folder ?? fromHere(settings.output);
  const output = await openOutput(folder);
  const beside = join(dirname(resolve(folder)), `${basename(resolve(folder))}${ENDINGS[options.to]}`);
  const path = options.out ?? relative(process.cwd(), beside);
  checkPath(path, options, folder);
  const inputs = options.articles ?? inputsOfRun(folder, config);
  return { streams, options, output, tables: chosenTables(options.tables), settings, inputs, path };
};

/** The articles that the run read; none where they are no longer there. */
async function* readAgain({ inputs, settings, output }: Job): AsyncGenerator<Reading> {
  const there = inputs.filter((input) => statSync(input, { throwIfNoEntry: false }));
  if (there.length > 0)
    yield* readArticles(there, {
      ...settings,
      guard: readWithin(settings.limits.readSeconds),
      skip: resolve(output.folder),
      passedOver: () => {},
    });
}

const tellSheets = (streams: Streams, sheets: readonly WrittenSheet[]): string => {
  const parts = sheets.filter(({ name }) => / \d+$/.test(name));
  for (const { name, tally } of sheets) {
    if (tally.cut > 0)
      tell(
        streams,
        `${name}: ${tally.cut} cells are longer than a sheet can hold; they are cut where … stands`,
      );
    if (tally.unlinked > 0)
      tell(
        streams,
        `${name}: ${tally.unlinked} addresses stand without a link, for a sheet can hold no more of them`,
      );
  }
  if (parts.length > 0)
    tell(
      streams,
      `a sheet holds 1048575 rows; what is more is on ${parts.map(({ name }) => name).join(', ')} (parquet has no such limit)`,
    );
  return `${sheets.reduce((sum, { rows }) => sum + rows, 0)} rows on ${sheets.length} sheets`;
};

const toJsonld = async (job: Job, target: Target): Promise<string> => {
  const file = target.create(basename(job.path));
  const tally = await writeJsonld(job.output.folder, articleTexts(job.output.folder, readAgain(job)), file);
  if (tally.unlocated > 0)
    tell(
      job.streams,
      `the texts of ${tally.unlocated} articles were not found as they were read, so their claims are placed by their ` +
        'words alone; name the articles with --articles',
    );
  return `${tally.nodes} nodes on ${tally.articles} articles`;
};

const toCsv = async ({ options, output, tables }: Job, target: Target): Promise<string> => {
  const { delimiter, bom = false, decimalComma = false, unescaped = false } = options;
  let rows = 0;
  for (const table of tables) {
    const file = target.create(`${table.name}.csv`);
    rows += await writeCsv(output.folder, table, { delimiter, bom, decimalComma, unescaped }, file);
  }
  return `${rows} rows in ${tables.length} tables`;
};

const toParquet = async ({ output, tables }: Job, target: Target): Promise<string> => {
  const rows = await writeParquet(output.folder, tables, (name) => target.place(`${name}.parquet`));
  return `${rows} rows in ${tables.length} tables`;
};

const toXlsx = async ({ streams, output, tables, path }: Job, target: Target): Promise<string> =>
  tellSheets(streams, await writeXlsx(output, tables, target.create(basename(path))));

const WRITERS: Readonly<Record<ExportFormat, (job: Job, target: Target) => Promise<string>>> = {
  xlsx: toXlsx,
  parquet: toParquet,
  jsonld: toJsonld,
  csv: toCsv,
};

/** @throws when there is no finished output to read, or nowhere to write */
export const exportOutput = async (options: ExportOptions, streams: Streams): Promise<number> => {
  const job = await planExport(options, streams);
  const target = await openTarget(isFolderOf(options.to) ? job.path : dirname(job.path));
  const unwatch = onStopSignal(target.close);
  try {
    const written = await WRITERS[options.to](job, target);
    await target.commit();
    if (!options.quiet) tell(streams, `${written} written to ${job.path}`);
    return 0;
  } finally {
    target.close();
    unwatch();
  }
};
