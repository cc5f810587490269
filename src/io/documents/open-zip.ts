/** The parts of a zip file, unpacked as they are asked for. What they hold in all is bounded, whatever headers say. */
import { inflateRawSync } from 'node:zlib';
import type { Limits } from '../../model/limits.ts';
import { InputError } from '../guard-reading.ts';

export interface Zip {
  readonly exists: (name: string) => boolean;
  /** Null where there is no such part. */
  readonly bytes: (name: string) => Buffer | null;
}

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** A comment may stand behind the end. */
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

const findEnd = (zip: Buffer): number => {
  const least = Math.max(0, zip.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = zip.length - END_LENGTH; at >= least; at -= 1) if (zip.readUInt32LE(at) === END) return at;
  throw new Error('it is no zip file, or its end is missing');
};

const listEntries = (zip: Buffer): ReadonlyMap<string, Entry> => {
  const end = findEnd(zip);
  const entries = new Map<string, Entry>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('its list of parts is broken');
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ];
    entries.set(zip.toString('utf8', at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name), {
      method: zip.readUInt16LE(at + 10),
      packed: zip.readUInt32LE(at + 20),
      offset: zip.readUInt32LE(at + 42),
    });
    at += CENTRAL_LENGTH + name + extra + comment;
  }
  return entries;
};

const tooLarge = (most: number): InputError =>
  new InputError({
    code: 'input/too-large',
    message: `the document unpacks to more than ${most} bytes; save its text as .txt, or raise limits.unpackedBytes`,
  });

const tooComplex = (most: number): InputError =>
  new InputError({
    code: 'input/too-complex',
    message: `the document has more than ${most} tags; save its text as .txt, or raise limits.tags`,
  });

const packedBytes = (zip: Buffer, { offset, packed }: Entry): Buffer => {
  if (zip.readUInt32LE(offset) !== LOCAL) throw new Error('a part of it is not where it should be');
  const start = offset + LOCAL_LENGTH + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  return zip.subarray(start, start + packed);
};

const unpack = (packed: Buffer, method: number, most: number): Buffer | null => {
  if (method === STORED) return packed.length > most ? null : packed;
  if (method !== DEFLATED) throw new Error(`a part of it is packed by a method (${method}) that is not read`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
};

const LESS_THAN = 0x3c;

const countTags = (bytes: Buffer): number => {
  let count = 0;
  for (let at = bytes.indexOf(LESS_THAN); at >= 0; at = bytes.indexOf(LESS_THAN, at + 1)) count += 1;
  return count;
};

/** @throws where it is no zip; `bytes` throws where a part is broken, or all that was asked for too large */
export const openZip = (
  zip: Buffer,
  { unpackedBytes, tags }: Pick<Limits, 'unpackedBytes' | 'tags'>,
): Zip => {
  const entries = listEntries(zip);
  let [bytesLeft, tagsLeft] = [unpackedBytes, tags];
  return {
    exists: (name) => entries.has(name),
    bytes: (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      const bytes = unpack(packedBytes(zip, entry), entry.method, bytesLeft);
      if (bytes === null) throw tooLarge(unpackedBytes);
      bytesLeft -= bytes.length;
      tagsLeft -= countTags(bytes);
      if (tagsLeft < 0) throw tooComplex(tags);
      return bytes;
    },
  };
};
