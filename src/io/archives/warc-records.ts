/** The records of a web archive: headers, and as much of their content as is asked for. Everything is bounded. */
import { InputError } from '../guard-reading.ts';
import { type ByteSource, createByteSource } from './byte-source.ts';

/** Lower-cased names. */
export type Headers = ReadonlyMap<string, string>;

export interface WarcRecord {
  readonly headers: Headers;
  /** Null where the headers do not tell: the next record is looked for then. */
  readonly length: number | null;
  readonly content: Pick<ByteSource, 'take' | 'skip'>;
}

/** The longest line that crawlers write is an address or a cookie. */
const LONGEST_LINE = 65_536;
const MOST_HEADERS = 1000;

/** "Content-Length: 12" lines into `headers`. */
export const addHeader = (headers: Map<string, string>, line: string): void => {
  const colon = line.indexOf(':');
  if (colon > 0 && headers.size < MOST_HEADERS)
    headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
};

const readHeaders = async (source: ByteSource): Promise<Headers> => {
  const headers = new Map<string, string>();
  for (let line = await source.nextLine(LONGEST_LINE); line; line = await source.nextLine(LONGEST_LINE))
    addHeader(headers, line);
  return headers;
};

const lengthIn = (headers: Headers): number | null => {
  const written = headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(written) ? Number(written) : null;
};

const VERSION = /^WARC\/\d/;

export const TRUNCATED = {
  code: 'input/truncated',
  message: 'the archive ends in the middle of a record; what stands before it was read, fetch the rest again',
};

/**
 * Each record once its headers are read; what its reader leaves of the content is passed over.
 * @throws where something stands between the records, and where the end is missing
 */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const source = createByteSource(chunks);
  let isLost = true;
  for (let line = await source.line(LONGEST_LINE); line !== null; line = await source.line(LONGEST_LINE)) {
    if (!VERSION.test(line)) {
      if (isLost) continue;
      throw new Error('no record begins where one should');
    }
    const headers = await readHeaders(source);
    const length = lengthIn(headers);
    let left = length ?? 0;
    const count = (bytes: number): number => Math.min(bytes, left);
    const content: WarcRecord['content'] = {
      take: async (bytes) => {
        const taken = await source.take(count(bytes));
        left -= taken.length;
        return taken;
      },
      skip: async (bytes) => {
        const skipped = await source.skip(count(bytes));
        left -= skipped;
        return skipped;
      },
    };
    yield { headers, length, content };
    isLost = length === null;
    await content.skip(left);
    if (left > 0) throw new InputError(TRUNCATED);
  }
}
