/** What a server answered, as a web archive keeps it: status, headers, and the body as the server meant it. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { addHeader, type Headers } from './warc-records.ts';

export interface HttpHead {
  readonly status: string;
  readonly headers: Headers;
  /** Where the body begins. */
  readonly end: number;
}

const BLANK_LINE = /\r?\n\r?\n/;

/** Null where the bytes do not begin with the headers of an answer. */
export const readHttpHead = (bytes: Uint8Array): HttpHead | null => {
  const text = Buffer.from(bytes).toString('latin1');
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(text)?.[1];
  const blank = BLANK_LINE.exec(text);
  if (status === undefined || !blank) return null;
  const headers = new Map<string, string>();
  for (const line of text.slice(0, blank.index).split('\n').slice(1)) addHeader(headers, line);
  return { status, headers, end: blank.index + blank[0].length };
};

/** Chunks put together; the bytes as they are where they are none: crawlers keep the header all the same. */
const dechunked = (bytes: Buffer): Buffer => {
  const whole = Buffer.alloc(bytes.length);
  let at = 0;
  let length = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n', at);
    const size = end < 0 || end - at > 16 ? '' : bytes.toString('latin1', at, end).trim();
    if (!/^[\da-f]{1,8}(?:;|$)/i.test(size)) return bytes;
    const count = Number.parseInt(size, 16);
    if (count === 0) break;
    length += bytes.copy(whole, length, end + 2, end + 2 + count);
    at = end + 2 + count + 2;
  }
  return whole.subarray(0, length);
};

const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const inflated = (bytes: Buffer, limit: { readonly maxOutputLength: number }): Buffer => {
  try {
    return inflateSync(bytes, limit);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw error;
    return inflateRawSync(bytes, limit);
  }
};

const unpacked = (bytes: Buffer, encoding: string, maxBytes: number): Buffer => {
  const limit = { maxOutputLength: maxBytes };
  if (/\bgzip\b/i.test(encoding)) return isGzip(bytes) ? gunzipSync(bytes, limit) : bytes;
  if (/\bbr\b/i.test(encoding)) return brotliDecompressSync(bytes, limit);
  return /\bdeflate\b/i.test(encoding) ? inflated(bytes, limit) : bytes;
};

/**
 * The body of an answer, unpacked; null where it unpacks to more than the limit.
 * @throws where it cannot be unpacked
 */
export const readHttpBody = (bytes: Buffer, headers: Headers, maxBytes: number): Buffer | null => {
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  try {
    return unpacked(isChunked ? dechunked(bytes) : bytes, headers.get('content-encoding') ?? '', maxBytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
};
