/** Bytes of every encoding, and the text they must give. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/io/decode-text.ts';

const TEXT: readonly (readonly [string, Uint8Array, string])[] = [
  ['plain ASCII', Buffer.from('Prices rose.'), 'Prices rose.'],
  ['UTF-8', Buffer.from('“Café” – €5'), '“Café” – €5'],
  ['UTF-8 with a mark', Buffer.from('\ufeffOne.'), 'One.'],
  ['a mark after the mark is text', Buffer.from('\ufeff\ufeffOne.'), '\ufeffOne.'],
  ['UTF-16 little-endian', Buffer.from('\ufeffSão Tomé 🙂', 'utf16le'), 'São Tomé 🙂'],
  ['UTF-16 big-endian', Buffer.from('\ufeffSão', 'utf16le').swap16(), 'São'],
  ['windows-1252 quotes', Buffer.from([0x93, 0x4e, 0x6f, 0x94, 0x20, 0x80, 0x35, 0x97]), '“No” €5—'],
  ['windows-1252 letters', Buffer.from([0x43, 0x61, 0x66, 0xe9]), 'Café'],
  ['every line end', Buffer.from('a\r\nb\rc\nd\u2028e'), 'a\r\nb\rc\nd\u2028e'],
  ['nothing', Buffer.from(''), ''],
];

const BINARY: readonly (readonly [string, Uint8Array])[] = [
  ['NUL', Buffer.from('text\0text')],
  ['PDF', Buffer.from('%PDF-1.7 stream')],
  ['gzip', Buffer.from([0x1f, 0x8b, 0x08, 0x08, 0xff, 0x01])],
  ['PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['UTF-16 without its mark', Buffer.from('text', 'utf16le')],
];

describe('decodeText', () => {
  it.each(TEXT)('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));
  it.each(BINARY)('%s is no text', (_, bytes) => expect(decodeText(bytes)).toBeNull());
});
