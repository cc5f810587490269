/** Zip files: their parts as packed, and never more than the limit, whatever their headers say. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from '../../src/io/documents/open-zip.ts';

const WITHIN = { unpackedBytes: 1000, tags: 10 };

const zipOf = (parts: Readonly<Record<string, string>>, level: 0 | 9 = 9): Buffer =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
      level,
    }),
  );

describe('openZip', () => {
  it.each([0, 9] as const)('gives the parts, packed at level %d', (level) => {
    const zip = openZip(zipOf({ 'a.xml': '<a>Café</a>', 'b/c.xml': '' }, level), WITHIN);
    expect(zip.exists('a.xml')).toBe(true);
    expect(zip.exists('c.xml')).toBe(false);
    expect(zip.bytes('a.xml')?.toString()).toBe('<a>Café</a>');
    expect(zip.bytes('b/c.xml')?.toString()).toBe('');
    expect(zip.bytes('d')).toBeNull();
  });

  it.each([
    ['of one part', { 'a.xml': 'x'.repeat(1001) }],
    ['of several', { 'a.xml': 'x'.repeat(600), 'b.xml': 'x'.repeat(401) }],
  ])('stops at so many bytes %s', (_, parts) => {
    const zip = openZip(zipOf(parts), WITHIN);
    expect(() => Object.keys(parts).map((name) => zip.bytes(name))).toThrow('limits.unpackedBytes');
  });

  it('takes as many as there may be', () => {
    const zip = openZip(zipOf({ 'a.xml': 'x'.repeat(1000) }), WITHIN);
    expect(zip.bytes('a.xml')?.length).toBe(1000);
  });

  it('stops at so many tags', () => {
    const zip = openZip(zipOf({ 'a.xml': '<a/>'.repeat(10), 'b.xml': '<a/>' }), WITHIN);
    expect(zip.bytes('a.xml')?.length).toBe(40);
    expect(() => zip.bytes('b.xml')).toThrow('limits.tags');
  });

  it('does not believe what headers say of sizes', () => {
    const zip = zipOf({ 'a.xml': 'x'.repeat(5000) });
    zip.writeUInt32LE(10, zip.indexOf('PK\u0001\u0002') + 24);
    expect(() => openZip(zip, WITHIN).bytes('a.xml')).toThrow('limits.unpackedBytes');
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no zip', Buffer.from('Dear reader, this is a letter and no zip file at all')],
    ['half a zip', zipOf({ 'a.xml': 'x' }).subarray(0, 40)],
  ])('tells of %s', (_, bytes) => expect(() => openZip(bytes, WITHIN)).toThrow('zip file'));
});
