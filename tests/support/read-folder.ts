/** What comes of a folder of inputs: its articles, and its complaints as `file`, `line`, `code`, `message`. */
import { type ReadOptions, readArticles } from '../../src/io/read-articles.ts';
import type { Reading } from '../../src/io/reading.ts';
import { tempFolder } from './temp-folder.ts';

const OPTIONS: ReadOptions = {
  maxFileBytes: 1_000_000,
  concurrency: 2,
  sources: {},
  skip: null,
  passedOver: () => {},
};

export const readFolder = async (
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadOptions> = {},
) => {
  const folder = tempFolder({ ...files });
  const readings: Reading[] = [];
  for await (const reading of readArticles([folder], { ...OPTIONS, ...options })) readings.push(reading);
  return {
    articles: readings.flatMap(({ article }) => article ?? []),
    complaints: readings.flatMap(({ file, line, problems }) =>
      problems.map(({ code, message }) => [file.slice(folder.length + 1), line, code, message]),
    ),
  };
};
