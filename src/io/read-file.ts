/** Which articles one input file holds. */
import { createReadStream } from 'node:fs';
import { decodeText } from './decode-text.ts';
import type { InputFile } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type InputProblem, parseArticle } from './parse-article.ts';
import { parseLine } from './parse-line.ts';
import { fileProblem, readBytes } from './read-bytes.ts';
import { isObject, type Reading, unreadable } from './reading.ts';
import { splitLines } from './split-lines.ts';
import type { ColumnNames } from './tables/table-columns.ts';

const EMPTY: InputProblem = {
  code: 'input/empty',
  message: 'the file is empty; write the article or remove it',
};
const BINARY: InputProblem = {
  code: 'input/binary',
  message: 'the file is not text; save it as plain text in UTF-8',
};

/** Front matter is nearest to the article, so it outdoes the manifest. */
const readText = (file: InputFile, decoded: string): Reading[] => {
  const { fields, text, problem } = splitFrontMatter(decoded);
  const parsed =
    text.trim() === ''
      ? { article: null, problems: [EMPTY] }
      : parseArticle({ id: file.name, ...file.fields, ...fields, text });
  const problems = problem ? [problem, ...parsed.problems] : parsed.problems;
  return [{ ...parsed, problems, file: file.shown, line: null }];
};

const readItem = (file: InputFile, item: unknown, index: number): Reading => {
  if (!isObject(item))
    return unreadable(file.shown, null, {
      code: 'input/not-object',
      message: `item ${index + 1} is not an object; write {"id": …, "text": …}`,
    });
  const { article, problems } = parseArticle(item);
  const located = problems.map(({ code, message }) => ({ code, message: `item ${index + 1}: ${message}` }));
  return { article, problems: located, file: file.shown, line: null };
};

const readJson = (file: InputFile, decoded: string): Reading[] => {
  let value: unknown;
  try {
    value = JSON.parse(decoded);
  } catch (error) {
    const message = `the file is not JSON (${(error as Error).message}); write an article or a list of them`;
    return [unreadable(file.shown, null, { code: 'input/not-json', message })];
  }
  if (Array.isArray(value)) return value.map((item, i) => readItem(file, item, i));
  return isObject(value)
    ? [{ ...parseArticle({ id: file.name, ...value }), file: file.shown, line: null }]
    : [readItem(file, value, 0)];
};

/** What each format needs is loaded when the first such file is met. */
const readBinary = async (file: InputFile, bytes: Uint8Array): Promise<readonly Reading[] | null> => {
  if (file.kind === 'page') return (await import('./pages/read-page-file.ts')).readPageFile(file, bytes);
  if (file.kind === 'feed') return (await import('./feeds/read-feed.ts')).readFeed(file, bytes);
  if (file.kind === 'word') return (await import('./documents/read-word-file.ts')).readWordFile(file, bytes);
  return null;
};

const readWhole = async (file: InputFile, maxBytes: number): Promise<readonly Reading[]> => {
  const bytes = await readBytes(file.path, maxBytes);
  if (!(bytes instanceof Uint8Array)) return [unreadable(file.shown, null, bytes)];
  const readings = await readBinary(file, bytes);
  if (readings) return readings;
  const decoded = decodeText(bytes);
  if (decoded === null) return [unreadable(file.shown, null, BINARY)];
  if (decoded.trim() === '') return [unreadable(file.shown, null, EMPTY)];
  return file.kind === 'json' ? readJson(file, decoded) : readText(file, decoded);
};

/** Here blank lines mean nothing; the limit counts for each line, not for the file. */
async function* readLines(file: InputFile, maxBytes: number): AsyncGenerator<Reading> {
  let articles = 0;
  try {
    for await (const raw of splitLines(createReadStream(file.path), maxBytes)) {
      const parsed = parseLine(raw, maxBytes);
      if (parsed.problems[0]?.code === 'input/blank-line') continue;
      articles += 1;
      yield { article: parsed.article, problems: parsed.problems, file: file.shown, line: raw.line };
    }
    if (articles === 0) yield unreadable(file.shown, null, EMPTY);
  } catch (error) {
    yield unreadable(file.shown, null, fileProblem(error));
  }
}

export interface FileOptions {
  /** Longest file, line, row or page of an archive that is read. */
  readonly maxBytes: number;
  /** Which column of a table holds which field, where the names do not tell. */
  readonly columns: ColumnNames;
}

/** Files of many articles are opened when their turn comes and streamed; any other is read at once. */
export const readFile = async (
  file: InputFile,
  { maxBytes, columns }: FileOptions,
): Promise<readonly Reading[] | AsyncIterable<Reading>> => {
  if (file.kind === 'lines') return readLines(file, maxBytes);
  if (file.kind === 'table')
    return (await import('./tables/read-table.ts')).readTable(file, { maxBytes, columns });
  if (file.kind === 'archive')
    return (await import('./archives/read-archive.ts')).readArchive(file, maxBytes);
  return readWhole(file, maxBytes);
};
