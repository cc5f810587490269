/** `whosaid report`: an output folder as one HTML file that opens from disk. */
import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type LoadedConfig, loadConfig, UsageError } from '../config.ts';
import type { Settings } from '../config-schema.ts';
import { articleTexts, type KnownText } from '../io/article-texts.ts';
import { isHalfExchanged } from '../io/exchange-files.ts';
import { brokenOff } from '../io/export/open-output.ts';
import { readTable } from '../io/export/read-table.ts';
import type { ArticleRecord, GroupRecord } from '../io/output-records.ts';
import { readPageAssets } from '../io/page-assets.ts';
import { readArticles } from '../io/read-articles.ts';
import { readRecords } from '../io/read-records.ts';
import { SPEAKERS_SCHEMA } from '../io/schema/speakers-schema.ts';
import { encodeReport } from '../report/encode.ts';
import { renderReport } from '../report/render.ts';
import { readWithin } from '../workers/guard-reading.ts';
import { inputsOfRun } from './run-inputs.ts';
import { onStopSignal } from './stop-signals.ts';
import type { Streams } from './streams.ts';
import { tell } from './tell.ts';

export interface ReportOptions {
  /** The output folder; what the configuration says when there is none. */
  readonly folder?: string;
  readonly out?: string;
  /** Where the articles were read from, if the folder does not hold their texts. */
  readonly articles?: readonly string[];
  readonly title?: string;
  readonly config?: string;
  readonly quiet?: boolean;
}

const NEEDED = ['articles.ndjson', 'groups.ndjson'] as const;

const checkFolder = (folder: string): void => {
  if (isHalfExchanged(folder)) throw new UsageError(brokenOff(folder));
  const missing = NEEDED.find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined)
    throw new UsageError(
      `${folder}: holds no ${missing}; name a folder that whosaid run wrote, or run it first`,
    );
};

/** Where texts are looked for that the folder does not hold: as named, or where the run read them. */
const inputsOf = ({ articles }: ReportOptions, config: LoadedConfig, folder: string): readonly string[] => {
  const missing = articles?.find((input) => !existsSync(input));
  if (missing !== undefined)
    throw new UsageError(`${missing}: there is no such file or folder; name one that is there`);
  return articles ?? inputsOfRun(folder, config);
};

const readTexts = async (
  inputs: readonly string[],
  settings: Settings,
  folder: string,
): Promise<ReadonlyMap<string, string>> => {
  const texts = new Map<string, string>();
  const options = {
    ...settings,
    guard: readWithin(settings.limits.readSeconds),
    skip: realpathSync(folder),
    passedOver: () => {},
  };
  for await (const { article } of readArticles(inputs, options))
    if (article) texts.set(article.id, article.text);
  return texts;
};

/** Of a folder that an earlier version wrote nobody is known across articles. */
const readNames = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>();
  if (!existsSync(join(folder, `${SPEAKERS_SCHEMA.name}.csv`))) return names;
  const [id, name] = ['speaker_id', 'name'].map((column) =>
    SPEAKERS_SCHEMA.fields.findIndex((field) => field.name === column),
  ) as [number, number];
  for await (const row of readTable(folder, SPEAKERS_SCHEMA)) names.set(row[id]!, row[name]!);
  return names;
};

async function* withTexts(
  records: AsyncIterable<ArticleRecord>,
  textOf: (record: ArticleRecord) => Promise<KnownText>,
) {
  for await (const record of records) yield { record, known: await textOf(record) };
}

/** Where it is written first. A pipe or a device is written to itself, never put away for a file. */
const asideOf = (out: string): string => {
  const ending = `${randomBytes(8).toString('hex')}.whosaid-export`;
  if (!existsSync(out)) return `${out}.${ending}`;
  return statSync(out).isFile() ? `${realpathSync(out)}.${ending}` : out;
};

/** All or nothing: a report that was not finished does not take the place of the last. */
const writeWhole = async (pieces: AsyncIterable<string>, out: string): Promise<void> => {
  const aside = asideOf(out);
  const unwatch = onStopSignal(() => {
    if (aside !== out) rmSync(aside, { force: true });
  });
  try {
    await pipeline(pieces, createWriteStream(aside));
    if (aside !== out) await rename(aside, existsSync(out) ? realpathSync(out) : out);
  } catch (error) {
    if (aside !== out) await rm(aside, { force: true });
    throw new UsageError(
      `${out}: cannot be written (${(error as Error).message}); name another file with --out`,
    );
  } finally {
    unwatch();
  }
};

/** Exit code: 1 when some record could not be read. */
export const report = async (options: ReportOptions, streams: Streams): Promise<number> => {
  const config = await loadConfig(process.cwd(), options.config);
  const folder = options.folder ?? resolve(config.folder, config.settings.output);
  checkFolder(folder);
  let faulty = false;
  const complain = (message: string): void => {
    faulty = true;
    if (options.quiet !== true) tell(streams, message);
  };
  const inputs = inputsOf(options, config, folder);
  const [articles, groups] = NEEDED.map((name) => join(folder, name)) as [string, string];
  const payload = await encodeReport(
    withTexts(
      readRecords<ArticleRecord>(articles, complain),
      articleTexts(folder, () => readTexts(inputs, config.settings, folder)),
    ),
    readRecords<GroupRecord>(groups, complain),
    await readNames(folder),
  );
  const out = options.out ?? 'report.html';
  const title = options.title ?? 'Who said what';
  await writeWhole(renderReport(payload, await readPageAssets(), title), out);
  const { articles: columns, claims } = payload.index;
  const partly = columns.whole.filter((whole) => whole === 0).length;
  if (options.quiet !== true) {
    if (partly > 0)
      tell(
        streams,
        `${folder}: the text is known of ${columns.id.length - partly} of ${columns.id.length} articles; ` +
          'of the rest only sentences with claims are shown (name what was read with --articles)',
      );
    const size = (statSync(out).size / 1e6).toFixed(1);
    tell(
      streams,
      `${columns.id.length} articles, ${claims.start.length} claims; written to ${out} (${size} MB)`,
    );
  }
  return faulty ? 1 : 0;
};
