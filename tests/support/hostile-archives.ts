/** Hostile files that have to be packed: documents and web archives that unpack to more than they look like. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { PROSE } from './hostile-files.ts';

const KB = 1000;
const MB = 1000 * KB;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const typesOf = (part: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const relationsOf = (part: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/${part}"/></Relationships>`;

const PARAGRAPH = `<w:p><w:r><w:t>${PROSE}</w:t></w:r></w:p>`;

const body = (inside: string, before = ''): string =>
  `${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${PARAGRAPH}${inside}</w:body></w:document>`;

interface Parts {
  readonly part?: string;
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const docx = (document: string, { part = 'document.xml', more = {} }: Parts = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': utf8(typesOf(part)),
    '_rels/.rels': utf8(relationsOf(part)),
    [`word/${part}`]: utf8(document),
    ...more,
  });

/** Writes another size than the true one into every header of the archive. */
const lying = (zip: Uint8Array, size: number): Uint8Array => {
  const bytes = Buffer.from(zip);
  for (let at = 0; at < bytes.length - 30; at += 1) {
    if (bytes.readUInt32LE(at) === 0x04034b50) bytes.writeUInt32LE(size, at + 22);
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(size, at + 24);
  }
  return bytes;
};

const LAUGHS = `<!DOCTYPE r [<!ENTITY a "lol">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')}]>`;

const DOCUMENTS: Readonly<Record<string, () => Uint8Array>> = {
  'four-million-paragraphs.docx': () => docx(body('<w:p/>'.repeat(4 * MB))),
  'many-runs.docx': () => docx(body(`<w:p>${'<w:r><w:t>a</w:t></w:r>'.repeat(400 * KB)}</w:p>`)),
  'document-in-bin.docx': () => docx(body(`<!--${'a'.repeat(300 * MB)}-->`), { part: 'document.bin' }),
  'text-of-300-megabytes.docx': () =>
    docx(body(`<w:p><w:r><w:t>${'pier '.repeat(60 * MB)}</w:t></w:r></w:p>`)),
  'lies-about-its-size.docx': () => lying(docx(body(`<!--${'a'.repeat(300 * MB)}-->`)), 1000),
  'nested.docx': () => docx(body('<w:tbl><w:tr><w:tc>'.repeat(30 * KB))),
  'billion-laughs.docx': () => docx(body('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>', LAUGHS)),
  'external-entity.docx': () =>
    docx(
      body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', '<!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]>'),
    ),
  'large-picture.docx': () => docx(body(''), { more: { 'word/media/a.png': new Uint8Array(200 * MB) } }),
  'thousands-of-parts.docx': () =>
    docx(body(''), {
      more: Object.fromEntries(
        Array.from({ length: 50 * KB }, (_, i) => [`word/x${i}.xml`, new Uint8Array()]),
      ),
    }),
  'properties-of-100-megabytes.docx': () =>
    docx(body(''), { more: { 'docProps/core.xml': utf8('<a>'.repeat(33 * MB)) } }),
  'names-with-dots.docx': () =>
    docx(body(''), { more: { '../../evil.xml': utf8('<a/>'), '/etc/passwd': utf8('x') } }),
  'cut.docx': () => docx(body('')).subarray(0, 700),
  'no-zip.docx': () => utf8('PK\u0003\u0004 and nothing else'),
};

const http = (content: string | Uint8Array, more = ''): Uint8Array =>
  Buffer.concat([utf8(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${more}\r\n`), Buffer.from(content)]);

const warc = (content: Uint8Array, more = '', length: string | number = content.length): Uint8Array =>
  Buffer.concat([
    utf8(
      `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-01-02T03:04:05Z\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: application/http; msgtype=response\r\n${more}Content-Length: ${length}\r\n\r\n`,
    ),
    content,
    utf8('\r\n\r\n'),
  ]);

const HTML = `<html><head><title>Pier closed</title></head><body><p>${PROSE}</p></body></html>`;

const chunked = (content: string): string => `${content.length.toString(16)}\r\n${content}\r\n0\r\n\r\n`;

const ARCHIVES: Readonly<Record<string, () => Uint8Array>> = {
  'endless-header-line.warc.gz': () =>
    gzipSync(Buffer.concat([utf8('WARC/1.1\r\nX: '), Buffer.alloc(1900 * MB, 'a')])),
  'endless-first-line.warc.gz': () => gzipSync(Buffer.alloc(500 * MB, 'a')),
  'many-headers.warc.gz': () => gzipSync(warc(http(HTML), 'X-A: b\r\n'.repeat(3 * MB))),
  'many-http-headers.warc.gz': () => gzipSync(warc(http(HTML, 'X-A: b\r\n'.repeat(3 * MB)))),
  'packed-twice.warc.gz': () => gzipSync(gzipSync(warc(http(Buffer.alloc(500 * MB, 'a'))))),
  'line-feeds.warc.gz': () => gzipSync(Buffer.alloc(300 * MB, '\r\n')),
  'packed-page.warc': () =>
    warc(
      http(gzipSync(Buffer.concat([utf8(HTML), Buffer.alloc(500 * MB, ' ')])), 'Content-Encoding: gzip\r\n'),
    ),
  'length-of-letters.warc': () => Buffer.concat([warc(http(HTML), '', 'abc'), warc(http(HTML))]),
  'length-below-nothing.warc': () => Buffer.concat([warc(http(HTML), '', -5), warc(http(HTML))]),
  'length-too-large.warc': () => warc(http(HTML), '', 999_999_999),
  'length-in-millions.warc': () => warc(http(HTML), '', '9'.repeat(400)),
  'chunks-of-lies.warc': () => warc(http(`fffffff\r\n${HTML}`, 'Transfer-Encoding: chunked\r\n')),
  'many-chunks.warc.gz': () =>
    gzipSync(warc(http('1\r\na\r\n'.repeat(MB), 'Transfer-Encoding: chunked\r\n'))),
  'many-records.warc.gz': () =>
    gzipSync(Buffer.concat(Array.from({ length: 20 * KB }, () => warc(http('x'))))),
  'page-of-joints.warc': () => warc(http(HTML.replace('Pier closed', `x${' | a'.repeat(10 * KB)}`))),
  'long-address.warc': () =>
    Buffer.from(
      warc(http(HTML))
        .toString()
        .replace('a.example/1', `a.example/${'b'.repeat(MB)}`),
    ),
  'deflated.warc': () => warc(http(deflateRawSync(utf8(HTML)), 'Content-Encoding: deflate\r\n')),
  'good-chunks.warc': () => warc(http(chunked(HTML), 'Transfer-Encoding: chunked\r\n')),
};

export const HOSTILE_ARCHIVES: Readonly<Record<string, () => Uint8Array>> = { ...DOCUMENTS, ...ARCHIVES };
