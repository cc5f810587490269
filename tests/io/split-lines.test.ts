/** Byte streams in chunks of every size, and the lines they hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/io/split-lines.ts';

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const linesOf = async (bytes: Uint8Array, size: number, maxBytes = 1000): Promise<(string | null)[]> => {
  const lines: (string | null)[] = [];
  for await (const { line, bytes: raw } of splitLines(inChunks(bytes, size), maxBytes)) {
    expect(line).toBe(lines.length + 1);
    lines.push(raw && Buffer.from(raw).toString());
  }
  return lines;
};

describe('splitLines', () => {
  it.each([
    ['no end of line at the end', 'a\nb', ['a', 'b']],
    ['end of line at the end', 'a\nb\n', ['a', 'b']],
    ['blank lines', '\na\n\n', ['', 'a', '']],
    ['nothing', '', []],
    ['only a line feed ends a line', 'a\r\nb\u2028c\rd', ['a\r', 'b\u2028c\rd']],
    ['one byte', 'a', ['a']],
  ])('%s', async (_, text, lines) => expect(await linesOf(Buffer.from(text), 3)).toEqual(lines));

  it('passes over a line that is too long and goes on', async () => {
    const text = `short\n${'x'.repeat(50)}\nshort again`;
    for (const size of [1, 7, 1000])
      expect(await linesOf(Buffer.from(text), size, 20)).toEqual(['short', null, 'short again']);
  });

  it('reads UTF-16 that says so', async () => {
    expect(await linesOf(Buffer.from('\ufeffé\nü🙂', 'utf16le'), 3)).toEqual(['é', 'ü🙂']);
  });

  it('does not depend on where chunks end', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.integer({ min: 1, max: 9 }), async (text, size) => {
        const bytes = Buffer.from(text);
        expect(await linesOf(bytes, size)).toEqual(await linesOf(bytes, 1000));
      }),
    ));
});
