/** Where the lines of a byte stream lie. Only a line feed ends one: JSON strings may hold U+2028 and the like. */
import { utf16Of } from './decode-text.ts';

export interface RawLine {
  /** Counted from 1. */
  readonly line: number;
  /** Without its line feed; null where the line is longer than the limit. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;

/** A stream that opens with a UTF-16 byte order mark becomes UTF-8; any other passes as it is. */
async function* asUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array = new Uint8Array();
  let decoder: InstanceType<typeof TextDecoder> | null | undefined;
  for await (const chunk of chunks) {
    if (decoder === undefined) {
      held = Buffer.concat([held, chunk]);
      if (held.length < 2) continue;
      const utf16 = utf16Of(held);
      decoder = utf16 && new TextDecoder(utf16);
      yield decoder ? Buffer.from(decoder.decode(held, { stream: true })) : held;
    } else yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
  if (decoder === undefined && held.length > 0) yield held;
}

/**
 * The lines of a stream, as they come: memory holds one line and one chunk.
 * @param maxBytes a longer line is passed over and given as null
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<RawLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let line = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else parts.push(part);
  };
  const take = (): RawLine => {
    line += 1;
    const bytes = length > maxBytes ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return { line, bytes };
  };
  for await (const chunk of asUtf8(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
