/** The text of a file as a stream: the encoding is told first, from the whole file, in bounded memory. */
import { createReadStream } from 'node:fs';
import { utf16Of, windows1252 } from '../decode-text.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A byte order mark, or else UTF-8 where every byte of the file allows it. */
const encodingOf = async (path: string): Promise<Encoding> => {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  for await (const chunk of createReadStream(path)) {
    const utf16 = isFirst ? utf16Of(chunk) : null;
    if (utf16) return utf16;
    isFirst = false;
    try {
      strict.decode(chunk, { stream: true });
    } catch {
      return 'windows-1252';
    }
  }
  return 'utf-8';
};

/** Piece by piece, without a byte order mark. */
export async function* decodeStream(path: string): AsyncGenerator<string> {
  const encoding = await encodingOf(path);
  const decoder = encoding === 'windows-1252' ? null : new TextDecoder(encoding);
  for await (const chunk of createReadStream(path))
    yield decoder ? decoder.decode(chunk, { stream: true }) : windows1252(chunk);
  if (decoder) yield decoder.decode();
}
