/** `whosaid explain`: which rule made each span, drawn under the text. */
import { statSync } from 'node:fs';
import { createArticleHalf } from '../article-half.ts';
import { UsageError } from '../config.ts';
import { decodeText } from '../io/decode-text.ts';
import { kindOf } from '../io/file-kinds.ts';
import { splitFrontMatter } from '../io/front-matter.ts';
import { isIsoDate } from '../io/iso-date.ts';
import { type Parsed, parseArticle } from '../io/parse-article.ts';
import { readBytes } from '../io/read-bytes.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Claimed } from '../model/layers.ts';
import { createExplainAttributions } from '../stages/attribute.ts';
import { describeSpans } from './describe-spans.ts';
import { drawSpans } from './draw-spans.ts';
import { listReadings } from './list-readings.ts';
import type { Output, Streams } from './streams.ts';
import { tell } from './tell.ts';

export interface ExplainOptions {
  /** The text itself, or the name of a file that holds it; none: standard input. */
  readonly text: readonly string[];
  readonly published?: string;
  readonly json?: boolean;
}

/** Longest text from a file or from standard input: a hundred pages are more than anybody reads drawn. */
const MAX_BYTES = 5_000_000;

/** What stands at a path; a text of a thousand words is none. */
const standsAt = (path: string): 'file' | 'folder' | null => {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : null;
  } catch {
    return null;
  }
};

const fromBytes = (bytes: Uint8Array, name: string): Parsed => {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new UsageError(`${name}: not text; save it as UTF-8`);
  const { fields, text } = splitFrontMatter(decoded);
  return parseArticle({ id: name, ...fields, text });
};

const readStdin = async ({ stdin }: Streams): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** One word that ends as the files do that are read, "nofile.txt": nobody's text, but a name. */
const namesFile = (text: string): boolean => !/\s/.test(text) && kindOf(text) !== undefined;

const read = async (given: readonly string[], streams: Streams): Promise<Parsed> => {
  const text = given.join(' ');
  if (given.length === 0) return fromBytes(await readStdin(streams), 'stdin');
  const place = given.length > 1 ? null : standsAt(text);
  if (place === 'folder') throw new UsageError(`${text}: this is a folder; name a file in it`);
  if (place === null && namesFile(text))
    throw new UsageError(`${text}: there is no such file; name one that is there`);
  if (place === null) return parseArticle({ id: 'text', text });
  const bytes = await readBytes(text, MAX_BYTES);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`${text}: ${bytes.message}`);
  return fromBytes(bytes, text);
};

const articleOf = async ({ text, published }: ExplainOptions, streams: Streams): Promise<Article> => {
  if (published !== undefined && !isIsoDate(published))
    throw new UsageError(`--published ${published}: write an ISO date such as 2024-03-31`);
  const { article, problems } = await read(text, streams);
  if (article === null) throw new UsageError(problems[0]!.message);
  return { ...article, published: published ?? article.published };
};

const paintFor = (stream: Output): ((underline: string) => string) =>
  stream.isTTY && stream.hasColors?.()
    ? (underline) => `\u001b[36m${underline}\u001b[39m`
    : (underline) => underline;

/** Wide enough for a page where there is no terminal to ask. */
const PAGE = 100;

type Explained = ReturnType<ReturnType<typeof createExplainAttributions>>;

const drawingOf = (annotated: Claimed, explained: Explained, stdout: Output): string => {
  const { text } = annotated.article;
  const width = stdout.columns ?? PAGE;
  const readings = listReadings(text, explained);
  const drawing = drawSpans(text, describeSpans(annotated), width, paintFor(stdout));
  return readings === '' ? drawing : `${drawing}\n${readings}`;
};

const jsonOf = (annotated: Claimed, explained: Explained): string => {
  const { text } = annotated.article;
  const spans = describeSpans(annotated).map(({ start, end, label }) => ({
    start,
    end,
    text: text.slice(start, end),
    label,
  }));
  const attributions = explained.map(({ cueChance, alternatives }, i) => ({
    number: i + 1,
    cue_chance: cueChance,
    readings: alternatives,
  }));
  return `${JSON.stringify({ spans, attributions })}\n`;
};

export const explain = async (options: ExplainOptions, streams: Streams): Promise<number> => {
  const article = await articleOf(options, streams);
  const diagnostics: Diagnostic[] = [];
  const annotated = createArticleHalf().run(article, {
    diagnostic: (found) => diagnostics.push(found),
    drop: () => {},
  });
  const explained = createExplainAttributions()(annotated);
  const { stdout } = streams;
  stdout.write(options.json ? jsonOf(annotated, explained) : drawingOf(annotated, explained, stdout));
  for (const { code, message } of diagnostics) tell(streams, `${code}: ${message}`);
  return 0;
};
