/** `whosaid init`: a commented configuration to start from. */
import { writeFile } from 'node:fs/promises';
import { UsageError } from '../config.ts';

const NAME = 'pipeline.config.ts';

const TEMPLATE = `import { defineConfig } from 'whosaid';

/** What \`whosaid run\` does when no paths are named. Every key may be left out; these are the defaults. */
export default defineConfig({
  // Files and folders to read: .txt, .md, .json, .ndjson, .jsonl. Relative to this file.
  inputs: ['corpus'],

  // Where the outputs go.
  output: 'output',

  // Full names for sources, by the name that the input gives, for instance { nyt: 'The New York Times' }.
  sources: {},

  // Longest file, or line of NDJSON, that is read, in bytes.
  maxFileBytes: 5_000_000,

  // How many files are read at once. Results do not depend on it.
  concurrency: 8,

  csv: {
    // A byte order mark at the start of each table, which Excel needs to see UTF-8.
    bom: false,
  },
});
`;

/** @throws UsageError where there is one already */
export const init = async (): Promise<number> => {
  try {
    await writeFile(NAME, TEMPLATE, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(
      code === 'EEXIST' ? `${NAME}: is there already; edit it, or move it away first` : message,
    );
  }
  process.stdout.write(`${NAME}\n`);
  return 0;
};
