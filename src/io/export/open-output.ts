/** Whether a folder holds what a finished run of this version wrote; if not, what is wrong and what to do. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { isHalfExchanged } from '../exchange-files.ts';
import { TABLES } from '../schema/all.ts';
import type { TableSchema } from '../schema/field.ts';

/** What is asked of run.json. */
export interface RunFacts {
  readonly name: string;
  readonly version: string;
  readonly counts: { readonly read: { readonly articles: number } };
}

export interface OpenOutput {
  readonly folder: string;
  readonly run: RunFacts;
}

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new Error(`${folder}: there is no such folder; whosaid run --out ${folder} would write it`);
    if (code === 'ENOTDIR') throw new Error(`${folder}: this is a file; name the folder that a run wrote`);
    throw error;
  }
};

const readRun = async (folder: string, names: readonly string[]): Promise<RunFacts> => {
  if (!names.includes('run.json')) {
    const begun = names.some((name) => name.endsWith('.whosaid'));
    throw new Error(
      begun
        ? `${folder}: a run into this folder has not finished; wait for it, or run it again`
        : `${folder}: this is not the output of whosaid run (it has no run.json)`,
    );
  }
  try {
    const run = JSON.parse(await readFile(join(folder, 'run.json'), 'utf8'));
    if (run?.name === 'whosaid' && typeof run.version === 'string' && run.counts?.read) return run;
  } catch {
    // told below
  }
  throw new Error(`${join(folder, 'run.json')}: this was not written by whosaid; name another folder`);
};

const headerOf = async (path: string): Promise<string[]> => {
  for await (const cells of createReadStream(path).pipe(parse({ bom: true, to: 1 }))) return cells;
  return [];
};

const checkTable = async (folder: string, { name, fields }: TableSchema, version: string): Promise<void> => {
  const path = join(folder, `${name}.csv`);
  const found = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (!found) throw new Error(`${path}: this table is missing; run whosaid run again to write it`);
  const header = await headerOf(path);
  const wanted = fields.map((field) => field.name as string);
  const missing = wanted.filter((column) => !header.includes(column));
  if (missing.length === 0 && header.join() === wanted.join()) return;
  throw new Error(
    `${path}: ${missing.length > 0 ? `has no column ${missing.join(', ')}` : 'its columns are not those of this version'}; ` +
      `it was changed, or written by another version (${version}): run whosaid run again`,
  );
};

/** Files of two runs stand there side by side. */
export const brokenOff = (folder: string): string =>
  `${folder}: a run was broken off while it put its outputs in place; run whosaid run again to mend it`;

/** @throws Error that says in one line what is wrong with the folder, and the way out */
export const openOutput = async (folder: string): Promise<OpenOutput> => {
  if (isHalfExchanged(folder)) throw new Error(brokenOff(folder));
  const run = await readRun(folder, await namesIn(folder));
  for (const table of TABLES) await checkTable(folder, table, run.version);
  return { folder, run };
};
