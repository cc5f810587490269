/** The articles of a web archive (WARC): every HTML page that was answered with 200, streamed. */
import { createReadStream } from 'node:fs';
import { brotliDecompressSync, createGunzip } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import type { InputFile } from '../find-files.ts';
import { readPage } from '../pages/read-page.ts';
import { articleOfPage } from '../pages/read-page-file.ts';
import { type Reading, unreadable } from '../reading.ts';

const TRUNCATED = {
  code: 'input/truncated',
  message: 'the archive ends in the middle of a record; what stands before it was read, fetch the rest again',
};

const broken = (error: unknown) => ({
  code: 'input/not-warc',
  message: `the archive cannot be read further (${(error as Error).message}); what stands before was read, mend it or fetch it again`,
});

const EMPTY = {
  code: 'input/empty',
  message: 'the archive holds no HTML page; name one with responses of type text/html',
};

const header = (record: WARCRecord, name: string): string => record.httpHeaders?.headers.get(name) ?? '';

const isPage = (record: WARCRecord): boolean =>
  record.warcType === 'response' &&
  record.httpHeaders !== null &&
  /^200$/.test(String(record.httpHeaders.statusCode ?? '')) &&
  /\b(?:text\/html|application\/xhtml\+xml)\b/i.test(header(record, 'content-type'));

/** Null where it is longer than the limit. */
const payloadOf = async (record: WARCRecord, maxBytes: number): Promise<Uint8Array | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (length > maxBytes) return null;
  const bytes = Buffer.concat(chunks);
  return /\bbr\b/i.test(header(record, 'content-encoding'))
    ? brotliDecompressSync(bytes, { maxOutputLength: maxBytes })
    : bytes;
};

/** "20180303093000/https://…": one page may be in an archive at several times. */
const idOf = (record: WARCRecord): string =>
  `${(record.warcDate ?? '').replace(/\D/g, '').slice(0, 14)}/${record.warcTargetURI ?? ''}`;

/** When the page was fetched says nothing of when it was published. */
const readRecord = async (file: InputFile, record: WARCRecord, maxBytes: number): Promise<Reading> => {
  const url = record.warcTargetURI ?? null;
  const located = (problem: { readonly code: string; readonly message: string }): Reading =>
    unreadable(file.shown, null, { code: problem.code, message: `${url}: ${problem.message}` });
  const bytes = await payloadOf(record, maxBytes);
  if (bytes === null)
    return located({
      code: 'input/too-large',
      message: `the page has more than ${maxBytes} bytes; raise maxFileBytes`,
    });
  const charset = /charset\s*=\s*["']?([\w:-]+)/i.exec(header(record, 'content-type'))?.[1] ?? null;
  const page = readPage(bytes, { url, charset });
  return 'fields' in page
    ? articleOfPage(page, idOf(record), {}, { file: file.shown, line: null })
    : located(page);
};

/** How much of a record's announced length is missing. */
const missingIn = (record: WARCRecord): number => {
  const { limit } = record._reader as unknown as { readonly limit?: number };
  return limit ?? 0;
};

const bytesOf = (file: InputFile): AsyncIterable<Uint8Array> => {
  const raw = createReadStream(file.path);
  if (!file.name.toLowerCase().endsWith('.gz')) return raw;
  // Unlike the library's own reader, node's tells when the end is missing.
  const plain = createGunzip();
  raw.on('error', (error) => plain.destroy(error));
  return raw.pipe(plain);
};

async function* records(file: InputFile, maxBytes: number): AsyncGenerator<Reading> {
  let pages = 0;
  for await (const record of WARCParser.iterRecords(bytesOf(file))) {
    if (!isPage(record)) await record.skipFully();
    else {
      const reading = await readRecord(file, record, maxBytes);
      pages += 1;
      if (missingIn(record) <= 0) yield reading;
    }
    if (missingIn(record) > 0) {
      yield unreadable(file.shown, null, TRUNCATED);
      return;
    }
  }
  if (pages === 0) yield unreadable(file.shown, null, EMPTY);
}

/** Memory holds one page. */
export async function* readArchive(file: InputFile, maxBytes: number): AsyncGenerator<Reading> {
  try {
    yield* records(file, maxBytes);
  } catch (error) {
    const isCut = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR';
    yield unreadable(file.shown, null, isCut ? TRUNCATED : broken(error));
  }
}
