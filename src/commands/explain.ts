/** `whosaid explain`: which rule made each span, drawn under the text. */
import { existsSync, statSync } from 'node:fs';
import { UsageError } from '../config.ts';
import { decodeText } from '../io/decode-text.ts';
import { splitFrontMatter } from '../io/front-matter.ts';
import { isIsoDate } from '../io/iso-date.ts';
import { type Parsed, parseArticle } from '../io/parse-article.ts';
import { readBytes } from '../io/read-bytes.ts';
import type { Article } from '../model/article.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { createArticleHalf } from '../pipeline.ts';
import { describeSpans } from './describe-spans.ts';
import { drawSpans } from './draw-spans.ts';
import { tell } from './tell.ts';

export interface ExplainOptions {
  /** The text itself, or the name of a file that holds it; none: standard input. */
  readonly text: readonly string[];
  readonly published?: string;
  readonly json?: boolean;
}

/** Longest text from a file or from standard input: a hundred pages are more than anybody reads drawn. */
const MAX_BYTES = 5_000_000;

const isFile = (path: string): boolean => {
  try {
    return existsSync(path) && statSync(path).isFile();
  } catch {
    return false;
  }
};

const fromBytes = (bytes: Uint8Array, name: string): Parsed => {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new UsageError(`${name}: not text; save it as UTF-8`);
  const { fields, text } = splitFrontMatter(decoded);
  return parseArticle({ id: name, ...fields, text });
};

const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const read = async (given: readonly string[]): Promise<Parsed> => {
  const text = given.join(' ');
  if (given.length === 0) return fromBytes(await readStdin(), 'stdin');
  if (given.length > 1 || !isFile(text)) return parseArticle({ id: 'text', text });
  const bytes = await readBytes(text, MAX_BYTES);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`${text}: ${bytes.message}`);
  return fromBytes(bytes, text);
};

const articleOf = async ({ text, published }: ExplainOptions): Promise<Article> => {
  if (published !== undefined && !isIsoDate(published))
    throw new UsageError(`--published ${published}: write an ISO date such as 2024-03-31`);
  const { article, problems } = await read(text);
  if (article === null) throw new UsageError(problems[0]!.message);
  return { ...article, published: published ?? article.published };
};

const paintFor = (stream: NodeJS.WriteStream): ((underline: string) => string) =>
  stream.isTTY && stream.hasColors()
    ? (underline) => `\u001b[36m${underline}\u001b[39m`
    : (underline) => underline;

/** Wide enough for a page where there is no terminal to ask. */
const PAGE = 100;

export const explain = async (options: ExplainOptions): Promise<number> => {
  const article = await articleOf(options);
  const diagnostics: Diagnostic[] = [];
  const annotated = createArticleHalf().run(article, {
    diagnostic: (found) => diagnostics.push(found),
    drop: () => {},
  });
  const spans = describeSpans(annotated);
  if (options.json) {
    const rows = spans.map(({ start, end, label }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      label,
    }));
    process.stdout.write(`${JSON.stringify(rows)}\n`);
  } else
    process.stdout.write(
      drawSpans(article.text, spans, process.stdout.columns ?? PAGE, paintFor(process.stdout)),
    );
  for (const { code, message } of diagnostics) tell(`${code}: ${message}`);
  return 0;
};
