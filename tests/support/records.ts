/** NDJSON, and where the project lies. */
import { fileURLToPath } from 'node:url';

export const ROOT: string = fileURLToPath(new URL('../../', import.meta.url));

/** The records of NDJSON. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into records of every shape
export const records = (ndjson: string): any[] =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
