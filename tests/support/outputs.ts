/** The outputs of a run as text, to be compared: all but the store, and the times of run.json left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const withoutTimes = (json: string): object => ({ ...JSON.parse(json), times: null });

export const outputsOf = (folder: string): Record<string, unknown> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !name.startsWith('store.duckdb'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        return [name, name === 'run.json' ? withoutTimes(text) : text];
      }),
  );
