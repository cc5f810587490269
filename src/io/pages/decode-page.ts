/**
 * Which encoding a page's bytes are in: byte order mark, HTTP header, `<meta>`, strict UTF-8, windows-1252.
 * What the bytes themselves rule out is not believed: a page that was saved anew often keeps its old `<meta>`.
 */
import { getEncoding } from 'encoding-sniffer';
import { decodeText, strictUtf8, windows1252 } from './../decode-text.ts';

/** A `<meta charset>` stands in the first kilobyte by the standard, and behind a comment or two in real life. */
const SNIFFED_BYTES = 8192;
/** What the sniffer says when nothing is declared. */
const UNDECLARED = 'x-user-defined';
/** The names by which browsers mean windows-1252. */
const WESTERN = /^(?:windows-1252|cp-?1252|iso-?8859-?1(?:5)?|latin-?1|us-ascii|ascii)$/i;
/** More bad places than good ones: it is not UTF-8 after all. */
const GOOD_SEQUENCE = /[\u0080-\ufffc]/gu;
const BAD_SEQUENCE = /\ufffd/g;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const otherwise = (bytes: Uint8Array, label: string): string => {
  if (WESTERN.test(label)) return windows1252(bytes);
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
};

const declaredOf = (bytes: Uint8Array, header: string | null): string | null => {
  const label = getEncoding(bytes, {
    maxBytes: SNIFFED_BYTES,
    defaultEncoding: UNDECLARED,
    ...(header ? { transportLayerEncodingLabel: header } : {}),
  });
  return label.toLowerCase() === UNDECLARED ? null : label.toLowerCase();
};

/** UTF-8 with a few broken bytes, as of a text cut in the middle of a character, stays UTF-8. */
const brokenUtf8 = (bytes: Uint8Array): string => {
  const lenient = new TextDecoder().decode(bytes);
  return count(lenient, GOOD_SEQUENCE) > count(lenient, BAD_SEQUENCE) ? lenient : windows1252(bytes);
};

/**
 * The text of a page, or null where the bytes are none.
 * @param header the charset that an HTTP header gives
 */
export const decodePage = (bytes: Uint8Array, header: string | null = null): string | null => {
  const plain = decodeText(bytes);
  const declared = declaredOf(bytes, header);
  if (plain === null) return declared?.startsWith('utf-16') ? otherwise(bytes, declared) : null;
  if (declared?.startsWith('utf-16')) return plain;
  const isUtf8 = strictUtf8(bytes) !== null;
  if (isUtf8 && (declared === null || declared === 'utf-8' || WESTERN.test(declared))) return plain;
  if (declared === 'utf-8') return brokenUtf8(bytes);
  return declared === null ? plain : otherwise(bytes, declared);
};
