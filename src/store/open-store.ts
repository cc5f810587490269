/** Opens the store: a DuckDB file that holds what was done before. One that cannot be read is put aside. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';

/** What stands in the way of a store, told with the fix. */
export class StoreError extends Error {}

export interface StoreOptions {
  readonly path: string;
  readonly memoryMegabytes: number;
  readonly threads: number;
  /** Told of a store that could not be read and was put aside. */
  readonly tell: (message: string) => void;
}

export interface OpenedStore {
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

/** Changes when the tables here change: an older store is made anew. */
const FORM = 1;

const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS whosaid_store (key VARCHAR PRIMARY KEY, value VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS whosaid_parcels (key VARCHAR PRIMARY KEY, parcel BLOB)`,
  `INSERT OR IGNORE INTO whosaid_store VALUES ('form', '${FORM}')`,
].join(';');

const connect = async ({ path, memoryMegabytes, threads }: StoreOptions): Promise<OpenedStore> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path, {
    memory_limit: `${memoryMegabytes}MB`,
    threads: String(threads),
    // A batch of articles has not to be copied from the log at once.
    wal_autocheckpoint: '256MB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  const close = (): void => {
    connection.closeSync();
    instance.closeSync();
  };
  return { connection, close };
};

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<string[]> =>
  (await connection.runAndReadAll(sql)).getRows().map(([cell]) => String(cell));

/** A store of another form starts anew; what is no store of ours is never touched. */
const prepare = async ({ connection }: OpenedStore, path: string): Promise<void> => {
  const tables = await rowsOf(connection, `SELECT table_name FROM duckdb_tables()`);
  if (tables.length > 0 && !tables.includes('whosaid_store'))
    throw new StoreError(`${path}: is a database that whosaid did not make; name another as "store"`);
  if (tables.length > 0) {
    const [form] = await rowsOf(connection, `SELECT value FROM whosaid_store WHERE key = 'form'`);
    if (form !== String(FORM))
      for (const table of tables) await connection.run(`DROP TABLE IF EXISTS "${table}"`);
  }
  await connection.run(SCHEMA);
};

/** What is wrong with the place, not with the file: no reason to put a store aside. */
const OUTWARD =
  /lock|permission|read-only|no space|disk full|cannot open file.*(?:denied|directory|exist)|not a directory/i;

/** What was put aside before stays. */
const freeName = (path: string): string => {
  for (let i = 1; ; i += 1) {
    const name = i === 1 ? path : `${path}-${i}`;
    if (!existsSync(name)) return name;
  }
};

const tryOpen = async (options: StoreOptions): Promise<OpenedStore> => {
  const store = await connect(options);
  try {
    await prepare(store, options.path);
    return store;
  } catch (error) {
    store.close();
    throw error;
  }
};

const cannotUse = (path: string, error: unknown): StoreError => {
  const [reason] = String((error as Error).message).split('\n');
  return new StoreError(
    /lock/i.test(reason!)
      ? `${path}: another program has the store open; close it there`
      : `${path}: the store cannot be used (${reason}); name another as "store"`,
  );
};

/** @throws StoreError */
export const openStore = async (options: StoreOptions): Promise<OpenedStore> => {
  const { path, tell } = options;
  try {
    return await tryOpen(options);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    if (OUTWARD.test(String((error as Error).message))) throw cannotUse(path, error);
    const aside = freeName(`${path}.unreadable`);
    renameSync(path, aside);
    rmSync(`${path}.wal`, { force: true });
    tell(`${path}: the store could not be read and lies as ${aside} now; everything is done again`);
  }
  try {
    return await tryOpen(options);
  } catch (error) {
    throw error instanceof StoreError ? error : cannotUse(path, error);
  }
};
