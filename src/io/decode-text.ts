/** Which encoding a file's bytes are in, and the text they hold: BOM, strict UTF-8, then windows-1252. */

/** Bytes 0x80 to 0x9F of windows-1252; the five that it leaves open stay control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Control characters that no text file holds: all of C0 but tab, line breaks, form feed and escape. */
const CONTROL = /[\x00-\x08\x0e-\x1a\x1c-\x1f]/;

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Which UTF-16 a byte order mark announces, if any. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null;
};

/** The text of bytes that are UTF-8 throughout; a byte order mark stays. */
export const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** Spelt out here because some Node versions take the name windows-1252 for latin1. */
export const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);

/**
 * The text of a file; every character and line end stays, a byte order mark is no part of it.
 * Null for bytes that are no text (a picture, an archive, a PDF, UTF-16 without its mark).
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes.subarray(2));
  if (bytes.includes(0) || startsWith(bytes, ...Buffer.from('%PDF-'))) return null;
  const body = startsWith(bytes, 0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes;
  const text = strictUtf8(body);
  if (text !== null) return text;
  const legacy = windows1252(body);
  return CONTROL.test(legacy) ? null : legacy;
};
