/** Which articles one input file holds. */
import { createReadStream } from 'node:fs';
import { decodeText } from './decode-text.ts';
import type { FileOptions } from './file-options.ts';
import type { InputFile } from './find-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { hasFailed } from './guard-reading.ts';
import { type InputProblem, parseArticle } from './parse-article.ts';
import { parseLine } from './parse-line.ts';
import { fileProblem, readBytes } from './read-bytes.ts';
import { isObject, type Reading, unreadable } from './reading.ts';
import { type RawLine, splitLines } from './split-lines.ts';

const EMPTY: InputProblem = {
  code: 'input/empty',
  message: 'the file is empty; write the article or remove it',
};
const BINARY: InputProblem = {
  code: 'input/binary',
  message: 'the file is not text; save it as plain text in UTF-8',
};

/** Front matter is nearest to the article, so it outdoes the manifest. */
const readText = (file: InputFile, decoded: string, { limits }: FileOptions): Reading[] => {
  const { fields, text, problem } = splitFrontMatter(decoded, limits.frontMatterCharacters);
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

/** One by one: complaints of a list of a million nothings are not held all at once. */
function* readItems(file: InputFile, items: readonly unknown[]): Generator<Reading> {
  for (const [i, item] of items.entries()) yield readItem(file, item, i);
}

const readJson = (file: InputFile, decoded: string): Iterable<Reading> => {
  let value: unknown;
  try {
    value = JSON.parse(decoded);
  } catch (error) {
    const message = `the file is not JSON (${(error as Error).message}); write an article or a list of them`;
    return [unreadable(file.shown, null, { code: 'input/not-json', message })];
  }
  if (Array.isArray(value)) return readItems(file, value);
  return isObject(value)
    ? [{ ...parseArticle({ id: file.name, ...value }), file: file.shown, line: null }]
    : [readItem(file, value, 0)];
};

type Readings = Iterable<Reading> | AsyncIterable<Reading>;

const readPlain = (file: InputFile, bytes: Uint8Array, options: FileOptions): Iterable<Reading> => {
  const decoded = decodeText(bytes);
  if (decoded === null) return [unreadable(file.shown, null, BINARY)];
  if (decoded.trim() === '') return [unreadable(file.shown, null, EMPTY)];
  return file.kind === 'json' ? readJson(file, decoded) : readText(file, decoded, options);
};

/** What each format needs is loaded when the first such file is met. */
const readWhole = async (file: InputFile, options: FileOptions): Promise<Readings> => {
  const bytes = await readBytes(file.path, options.maxBytes);
  if (!(bytes instanceof Uint8Array)) return [unreadable(file.shown, null, bytes)];
  if (file.kind === 'feed') return (await import('./feeds/read-feed.ts')).readFeed(file, bytes, options);
  if (file.kind === 'word')
    return (await import('./documents/read-word-file.ts')).readWordFile(file, bytes, options);
  if (file.kind === 'mail' || file.kind === 'mailbox')
    return (await import('./mail/read-mail.ts')).readMail(file, bytes, options);
  if (file.kind === 'pdf')
    return (await import('./documents/read-pdf-file.ts')).readPdfFile(file, bytes, options);
  const read = file.kind === 'page' ? (await import('./pages/read-page-file.ts')).readPageFile : readPlain;
  const readings = options.guard(bytes.length, () => read(file, bytes, options));
  return hasFailed(readings) ? [unreadable(file.shown, null, readings.failed)] : readings;
};

async function* linesOf(file: InputFile, maxBytes: number): AsyncGenerator<RawLine | Reading> {
  try {
    yield* splitLines(createReadStream(file.path), maxBytes);
  } catch (error) {
    yield unreadable(file.shown, null, fileProblem(error));
  }
}

/** Here blank lines mean nothing; the limit counts for each line, not for the file. */
async function* readLines(file: InputFile, { maxBytes, guard }: FileOptions): AsyncGenerator<Reading> {
  let articles = 0;
  for await (const raw of linesOf(file, maxBytes)) {
    if ('problems' in raw) {
      yield raw;
      return;
    }
    const parsed = guard(raw.bytes?.length ?? 0, () => parseLine(raw, maxBytes));
    const { article, problems } = hasFailed(parsed) ? { article: null, problems: [parsed.failed] } : parsed;
    if (problems[0]?.code === 'input/blank-line') continue;
    articles += 1;
    yield { article, problems, file: file.shown, line: raw.line };
  }
  if (articles === 0) yield unreadable(file.shown, null, EMPTY);
}

/** Files of many articles are opened when their turn comes and streamed; any other is read at once. */
export const readFile = async (file: InputFile, options: FileOptions): Promise<Readings> => {
  if (file.kind === 'lines') return readLines(file, options);
  if (file.kind === 'table') return (await import('./tables/read-table.ts')).readTable(file, options);
  if (file.kind === 'archive') return (await import('./archives/read-archive.ts')).readArchive(file, options);
  return readWhole(file, options);
};
