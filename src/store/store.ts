/** What a run asks of the store: what was done before, and to keep what is done now. */
import type { DuckDBConnection } from '@duckdb/node-api';
import type { WrittenFile } from '../io/output-folder.ts';
import { changedParts, type Engine, type EnginePart } from './engine.ts';
import { literal, loadTables, TABLES } from './load-tables.ts';
import { openStore, type StoreOptions } from './open-store.ts';
import { findNews } from './since-last.ts';

/** A run that came to its end: what went in and what came out. */
export interface Seal {
  /** A digest of all that shapes the outputs. */
  readonly identity: string;
  readonly files: readonly WrittenFile[];
}

export interface Store {
  /** The parts of the program that differ from those that filled the store; nothing is left of that. */
  readonly outdated: readonly EnginePart[];
  /** The last run that came to its end. */
  readonly seal: Seal | null;
  readonly has: (key: string) => boolean;
  /** How many articles are kept. */
  readonly size: () => number;
  /** By key. */
  readonly fetch: (keys: readonly string[]) => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Kept from then on, even if the run is killed. */
  readonly add: (parcels: readonly (readonly [string, Uint8Array])[]) => void | Promise<void>;
  /**
   * The end of a run, all or nothing: new tables, no parcels but those used, the outputs put in their places.
   * @param pathOf where a table's CSV file lies
   */
  readonly finish: (
    used: ReadonlySet<string>,
    pathOf: (table: string) => string,
    identity: string,
    commit: () => Promise<readonly WrittenFile[]>,
  ) => Promise<void>;
  readonly connection: DuckDBConnection;
  readonly close: () => void;
}

const firstCells = async (connection: DuckDBConnection, sql: string): Promise<string[]> =>
  (await connection.runAndReadAll(sql)).getRows().map(([cell]) => String(cell));

const recall = async (connection: DuckDBConnection, key: string): Promise<unknown> => {
  const [value] = await firstCells(connection, `SELECT value FROM whosaid_store WHERE key = ${literal(key)}`);
  return value === undefined ? null : JSON.parse(value);
};

const remember = (connection: DuckDBConnection, key: string, value: unknown) =>
  connection.run(
    `INSERT OR REPLACE INTO whosaid_store VALUES (${literal(key)}, ${literal(JSON.stringify(value))})`,
  );

/** Parcels of another program are of no use: they go. */
const checkEngine = async (connection: DuckDBConnection, engine: Engine): Promise<readonly EnginePart[]> => {
  const before = (await recall(connection, 'engine')) as Engine | null;
  const outdated = before === null ? [] : changedParts(before, engine);
  if (outdated.length > 0) await connection.run('DELETE FROM whosaid_parcels');
  if (before === null || outdated.length > 0) await remember(connection, 'engine', engine);
  return outdated;
};

const addParcels = async (
  connection: DuckDBConnection,
  parcels: readonly (readonly [string, Uint8Array])[],
): Promise<void> => {
  if (parcels.length === 0) return;
  const appender = await connection.createAppender('whosaid_parcels');
  for (const [key, parcel] of parcels) {
    appender.appendVarchar(key);
    appender.appendBlob(parcel);
    appender.endRow();
  }
  appender.flushSync();
  appender.closeSync();
};

const fetchParcels = async (
  connection: DuckDBConnection,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> => {
  if (keys.length === 0) return new Map();
  const found = await connection.runAndReadAll(
    `SELECT key, parcel FROM whosaid_parcels WHERE key IN (${keys.map(literal).join(', ')})`,
  );
  return new Map(
    found.getRows().map(([key, parcel]) => [String(key), (parcel as { readonly bytes: Uint8Array }).bytes]),
  );
};

const renew = async (
  connection: DuckDBConnection,
  unused: readonly string[],
  pathOf: (table: string) => string,
): Promise<void> => {
  const held = new Set(await firstCells(connection, 'SELECT table_name FROM duckdb_tables()'));
  for (const { name } of TABLES)
    if (held.has(name)) await connection.run(`ALTER TABLE ${name} RENAME TO last_${name}`);
  await loadTables(connection, pathOf);
  await findNews(connection);
  for (const { name } of TABLES) await connection.run(`DROP TABLE IF EXISTS last_${name}`);
  for (let i = 0; i < unused.length; i += 1000)
    await connection.run(
      `DELETE FROM whosaid_parcels WHERE key IN (${unused
        .slice(i, i + 1000)
        .map(literal)
        .join(', ')})`,
    );
};

/** @throws StoreError */
export const useStore = async (options: StoreOptions, engine: Engine): Promise<Store> => {
  const { connection, close } = await openStore(options);
  const outdated = await checkEngine(connection, engine);
  const held = new Set(await firstCells(connection, 'SELECT key FROM whosaid_parcels'));
  return {
    outdated,
    seal: outdated.length > 0 ? null : ((await recall(connection, 'seal')) as Seal | null),
    has: (key) => held.has(key),
    size: () => held.size,
    fetch: (keys) => fetchParcels(connection, keys),
    add: (parcels) => {
      for (const [key] of parcels) held.add(key);
      return addParcels(connection, parcels);
    },
    finish: async (used, pathOf, identity, commit) => {
      await connection.run('BEGIN');
      await renew(
        connection,
        [...held].filter((key) => !used.has(key)),
        pathOf,
      );
      // Should the process end before COMMIT, the old seal does not fit the new files, and they are written again.
      const files = await commit();
      await remember(connection, 'seal', { identity, files });
      await connection.run('COMMIT');
      await connection.run('CHECKPOINT');
    },
    connection,
    close,
  };
};
