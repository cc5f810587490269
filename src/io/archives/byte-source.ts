/** Bytes as they are asked for: a line, so many, none of so many. Memory holds what is asked for and one chunk. */
import { InputError } from '../guard-reading.ts';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export interface ByteSource {
  /**
   * The next line without its end, blank ones before it passed over; null at the end of all.
   * @throws InputError where it is longer than `most`
   */
  readonly line: (most: number) => Promise<string | null>;
  /** The next line, which may be blank. */
  readonly nextLine: (most: number) => Promise<string | null>;
  /** So many bytes, or all that are left. */
  readonly take: (count: number) => Promise<Buffer>;
  /** How many of so many were there. */
  readonly skip: (count: number) => Promise<number>;
}

const tooLong = (most: number): InputError =>
  new InputError({
    code: 'input/not-warc',
    message: `a line of its headers is longer than ${most} bytes; what stands before was read, mend it or fetch it again`,
  });

export const createByteSource = (chunks: AsyncIterable<Uint8Array>): ByteSource => {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  const nextLine = async (most: number): Promise<string | null> => {
    let end = held.indexOf(LINE_FEED);
    while (end < 0) {
      if (held.length > most) throw tooLong(most);
      if (!(await more())) break;
      end = held.indexOf(LINE_FEED);
    }
    if (end < 0 && held.length === 0) return null;
    if (end > most) throw tooLong(most);
    const line = held.toString('utf8', 0, end < 0 ? held.length : end);
    held = held.subarray(end < 0 ? held.length : end + 1);
    return line.replace(/\r$/, '');
  };
  const skipBlank = async (): Promise<void> => {
    do {
      const start = held.findIndex((byte) => byte !== LINE_FEED && byte !== CARRIAGE_RETURN);
      held = held.subarray(start < 0 ? held.length : start);
    } while (held.length === 0 && (await more()));
  };
  const through = async (count: number, each: (part: Buffer) => void): Promise<number> => {
    let left = count;
    while (left > 0 && (held.length > 0 || (await more()))) {
      const part = held.subarray(0, left);
      each(part);
      left -= part.length;
      held = held.subarray(part.length);
    }
    return count - left;
  };
  return {
    nextLine,
    line: async (most) => {
      await skipBlank();
      return nextLine(most);
    },
    take: async (count) => {
      const parts: Buffer[] = [];
      await through(count, (part) => parts.push(part));
      return Buffer.concat(parts);
    },
    skip: (count) => through(count, () => {}),
  };
};
