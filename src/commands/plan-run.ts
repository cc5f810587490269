/** What a run is to do: its inputs, its output folder, its settings, checked before anything is read. */
import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { loadConfig, UsageError } from '../config.ts';
import type { Settings } from '../config-schema.ts';
import { FolderInUse } from '../io/folder-lock.ts';
import { type OutputFolder, openOutputFolder } from '../io/output-folder.ts';
import { readSpeakers } from '../io/read-speakers.ts';
import type { UserSpeaker } from '../model/user-speaker.ts';
import type { Streams } from './streams.ts';

export interface RunOptions {
  readonly paths: readonly string[];
  readonly out?: string;
  readonly config?: string;
  readonly concurrency?: number;
  readonly threads?: number;
  readonly bom?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly sinceLast?: boolean;
  readonly annotated?: boolean;
  readonly dryRun?: boolean;
  readonly log?: 'text' | 'json';
}

export interface Plan {
  readonly streams: Streams;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly settings: Settings;
  /** The file that keeps what was done; null for none. */
  readonly store: string | null;
  /** Who is one and who is not, by the user's own table. */
  readonly speakers: readonly UserSpeaker[];
  /** How many worker threads. */
  readonly threads: number;
  readonly quiet: boolean;
  /** Whether run.json goes to stdout as well. */
  readonly json: boolean;
  /** Whether stderr gets lines of JSON instead of text. */
  readonly logJson: boolean;
  /** Whether the inputs were annotated elsewhere. */
  readonly annotated: boolean;
  /** Whether what is new since the last run goes to stdout. */
  readonly sinceLast: boolean;
}

/** Paths of the configuration are told as the caller sees them from where he stands. */
const fromHere = (folder: string, path: string): string =>
  relative(process.cwd(), resolve(folder, path)) || '.';

/** Where a path leads, or null where nothing is. */
const realPath = (path: string): string | null => {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
};

const checkInputs = ({ inputs, output }: Plan): void => {
  for (const input of inputs) {
    const real = realPath(input);
    if (real === null)
      throw new UsageError(`${input}: there is no such file or folder; name one that is there`);
    if (real === realPath(output))
      throw new UsageError(`${output}: outputs cannot go where articles are read; name another with --out`);
  }
};

const storeOf = (store: Settings['store'], folder: string, output: string): string | null => {
  if (store === false) return null;
  return store === undefined ? join(output, 'store.duckdb') : fromHere(folder, store);
};

const speakersOf = async (table: string | undefined, folder: string): Promise<readonly UserSpeaker[]> => {
  if (table === undefined) return [];
  const path = fromHere(folder, table);
  const { speakers, problems } = await readSpeakers(path);
  if (problems.length > 0) throw new UsageError(problems.join('\n'));
  return speakers;
};

/** @throws UsageError */
export const planRun = async (options: RunOptions, streams: Streams): Promise<Plan> => {
  const { settings: given, folder } = await loadConfig(process.cwd(), options.config);
  const settings = {
    ...given,
    concurrency: options.concurrency ?? given.concurrency,
    csv: { bom: options.bom ?? given.csv.bom },
  };
  const output = options.out ?? fromHere(folder, settings.output);
  const plan = {
    streams,
    inputs: options.paths.length > 0 ? options.paths : settings.inputs.map((path) => fromHere(folder, path)),
    output,
    store: storeOf(settings.store, folder, output),
    speakers: await speakersOf(settings.speakers, folder),
    settings,
    threads: options.threads ?? settings.threads ?? availableParallelism(),
    quiet: options.quiet === true || options.log === 'json',
    logJson: options.log === 'json',
    json: options.json === true,
    annotated: options.annotated === true,
    sinceLast: options.sinceLast === true,
  };
  checkInputs(plan);
  return plan;
};

/** @throws UsageError where the folder cannot be made or written to */
export const openOutput = async (output: string): Promise<OutputFolder> => {
  try {
    return await openOutputFolder(output);
  } catch (error) {
    if (error instanceof FolderInUse)
      throw new UsageError(
        error.isElsewhere
          ? `${output}: a run on another machine or in another container (process ${error.pid} there) writes there; wait until it ends (ten minutes if it was killed), or name another with --out`
          : `${output}: another run (process ${error.pid}) writes there; wait until it ends, or name another with --out`,
      );
    const reason = (error as Error).message;
    throw new UsageError(`${output}: cannot be written to (${reason}); name another folder with --out`);
  }
};
