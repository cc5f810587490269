/** The articles of a web archive (WARC): every HTML page that was answered with 200, streamed. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { FileOptions } from '../file-options.ts';
import type { InputFile } from '../find-files.ts';
import { hasFailed, InputError } from '../guard-reading.ts';
import { readPage } from '../pages/read-page.ts';
import { articleOfPage } from '../pages/read-page-file.ts';
import type { InputProblem } from '../parse-article.ts';
import { type Reading, unreadable } from '../reading.ts';
import { type HttpHead, readHttpBody, readHttpHead } from './http-answer.ts';
import { TRUNCATED, type WarcRecord, warcRecords } from './warc-records.ts';

const broken = (error: unknown): InputProblem =>
  error instanceof InputError
    ? error.problem
    : {
        code: 'input/not-warc',
        message: `the archive cannot be read further (${(error as Error).message}); what stands before was read, mend it or fetch it again`,
      };

const EMPTY = {
  code: 'input/empty',
  message: 'the archive holds no HTML page; name one with responses of type text/html',
};

const NO_LENGTH = {
  code: 'input/not-warc',
  message: 'a record does not tell its length, and is passed over; mend its Content-Length or fetch it again',
};

const tooLarge = (maxBytes: number): InputProblem => ({
  code: 'input/too-large',
  message: `the page has more than ${maxBytes} bytes; raise maxFileBytes`,
});

/** The headers of an answer stand within so many bytes of its record. */
const HEAD_BYTES = 65_536;

/** A page that was found, or what is wrong with it. */
interface Found {
  readonly url: string;
  readonly id: string;
  readonly charset: string | null;
  readonly body: Buffer | InputProblem;
}

const contentType = ({ headers }: HttpHead): string => headers.get('content-type') ?? '';

const isPage = (head: HttpHead): boolean =>
  head.status === '200' && /\b(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType(head));

/** "20180303093000/https://…": one page may be in an archive at several times. */
const idOf = ({ headers }: WarcRecord, url: string): string =>
  `${(headers.get('warc-date') ?? '').replace(/\D/g, '').slice(0, 14)}/${url}`;

const bodyOf = (bytes: Buffer, head: HttpHead, maxBytes: number): Buffer | InputProblem => {
  try {
    return readHttpBody(bytes, head.headers, maxBytes) ?? tooLarge(maxBytes);
  } catch (error) {
    return {
      code: 'input/not-warc',
      message: `the page cannot be unpacked (${(error as Error).message}); fetch it again`,
    };
  }
};

/** Null for a record that holds no page. */
const findPage = async (record: WarcRecord, maxBytes: number): Promise<Found | null> => {
  if (record.headers.get('warc-type') !== 'response') return null;
  const start = await record.content.take(HEAD_BYTES);
  const head = readHttpHead(start);
  if (!head || !isPage(head)) return null;
  const url = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '');
  const charset = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType(head))?.[1] ?? null;
  const found = { url, id: idOf(record, url), charset };
  if (record.length! - head.end > maxBytes) return { ...found, body: tooLarge(maxBytes) };
  const bytes = Buffer.concat([start.subarray(head.end), await record.content.take(maxBytes)]);
  if (bytes.length < record.length! - head.end) throw new InputError(TRUNCATED);
  return { ...found, body: bodyOf(bytes, head, maxBytes) };
};

const bytesOf = (file: InputFile): AsyncIterable<Uint8Array> => {
  const raw = createReadStream(file.path);
  if (!file.name.toLowerCase().endsWith('.gz')) return raw;
  // It tells when the end is missing.
  const plain = createGunzip();
  raw.on('error', (error) => plain.destroy(error));
  return raw.pipe(plain);
};

/** Every page, and what is wrong with the archive in its place. */
async function* pagesOf(file: InputFile, maxBytes: number): AsyncGenerator<Found | InputProblem> {
  try {
    for await (const record of warcRecords(bytesOf(file))) {
      const found = record.length === null ? NO_LENGTH : await findPage(record, maxBytes);
      if (found) yield found;
    }
  } catch (error) {
    const isCut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
    yield isCut ? TRUNCATED : broken(error);
  }
}

/** When the page was fetched says nothing of when it was published. */
const readFound = (
  file: InputFile,
  { url, id, charset, body }: Found,
  { guard }: Pick<FileOptions, 'guard'>,
): Reading => {
  const page = Buffer.isBuffer(body) ? guard(body.length, () => readPage(body, { url, charset })) : body;
  const problem = hasFailed(page) ? page.failed : 'fields' in page ? null : page;
  if (problem)
    return unreadable(file.shown, null, { code: problem.code, message: `${url}: ${problem.message}` });
  return articleOfPage(
    page as Exclude<typeof page, InputProblem | { failed: InputProblem }>,
    id,
    {},
    {
      file: file.shown,
      line: null,
    },
  );
};

const SAME = {
  code: 'input/same-capture',
  message: 'the archive holds this capture twice, and it is read once; nothing need be done',
};

/** Captures by id: crawlers that were stopped and went on write the last one again. */
const createCaptures = () => {
  const known = new Map<string, string[]>();
  return (found: Found): Found => {
    if (!Buffer.isBuffer(found.body)) return found;
    const digest = createHash('sha256').update(found.body).digest('base64');
    const digests = known.get(found.id) ?? [];
    if (digests.includes(digest)) return { ...found, body: SAME };
    known.set(found.id, [...digests, digest]);
    // Two answers within one second are two articles.
    return digests.length === 0 ? found : { ...found, id: `${found.id}#${digests.length + 1}` };
  };
};

/** Memory holds one page, and the digests of all. */
export async function* readArchive(file: InputFile, options: FileOptions): AsyncGenerator<Reading> {
  let isEmpty = true;
  const onlyOnce = createCaptures();
  for await (const found of pagesOf(file, options.maxBytes)) {
    isEmpty = false;
    yield 'code' in found ? unreadable(file.shown, null, found) : readFound(file, onlyOnce(found), options);
  }
  if (isEmpty) yield unreadable(file.shown, null, EMPTY);
}
