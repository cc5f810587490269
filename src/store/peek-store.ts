/** Looks into a store without changing it: the keys of what was done before, by this very program. */
import { changedParts, type Engine } from './engine.ts';
import { StoreError } from './open-store.ts';

/** Empty when another version filled it, or it is no store: a run would do all again. */
export const peekStore = async (path: string, engine: Engine): Promise<ReadonlySet<unknown>> => {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  try {
    const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
    const connection = await instance.connect();
    const cells = async (sql: string) =>
      (await connection.runAndReadAll(sql)).getRows().map(([cell]) => cell);
    const [before] = await cells(`SELECT value FROM whosaid_store WHERE key = 'engine'`);
    const keys = await cells('SELECT key FROM whosaid_parcels');
    connection.closeSync();
    instance.closeSync();
    const outdated = before === undefined || changedParts(JSON.parse(String(before)), engine).length > 0;
    return new Set(outdated ? [] : keys);
  } catch (error) {
    if (/lock/i.test(String((error as Error).message)))
      throw new StoreError(`${path}: another program has the store open; close it there`);
    return new Set();
  }
};
