/** A web archive of pages, as crawlers write them. */
import { WARCRecord, WARCSerializer } from 'warcio';

export interface Answer {
  readonly url: string;
  readonly body: Uint8Array | string;
  readonly status?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: 'response' | 'request' | 'warcinfo' | 'metadata';
}

/** Long after every page in it was published. */
const CRAWLED = '2024-01-02T03:04:05Z';

const recordOf = ({ url, body, status = '200 OK', headers, type = 'response' }: Answer): WARCRecord => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  async function* content() {
    yield bytes;
  }
  return WARCRecord.create(
    {
      url,
      date: CRAWLED,
      type,
      warcVersion: 'WARC/1.1',
      statusline: type === 'request' ? 'GET / HTTP/1.1' : `HTTP/1.1 ${status}`,
      httpHeaders: { 'Content-Type': 'text/html', ...headers },
    },
    content(),
  );
};

export const makeWarc = async (answers: readonly Answer[], gzip = false): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for (const answer of answers) parts.push(await WARCSerializer.serialize(recordOf(answer), { gzip }));
  return Buffer.concat(parts);
};
