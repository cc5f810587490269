/** The outputs of a run as text, to be compared: all but the store and the times. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const outputsOf = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== 'times.json' && !name.startsWith('store.duckdb'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
