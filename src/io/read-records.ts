/** The records of an NDJSON file of an output folder, one after another; a line that is none is told and passed over. */
import { createReadStream } from 'node:fs';
import { isObject } from './reading.ts';
import { splitLines } from './split-lines.ts';

/** @param complain told of each line that cannot be read, with its place */
export async function* readRecords<Wanted>(
  path: string,
  complain: (message: string) => void,
): AsyncGenerator<Wanted> {
  for await (const { line, bytes } of splitLines(createReadStream(path), Number.POSITIVE_INFINITY)) {
    const written = Buffer.from(bytes!).toString();
    if (written.trim() === '') continue;
    try {
      const record: unknown = JSON.parse(written);
      if (!isObject(record)) throw new Error('no object');
      yield record as Wanted;
    } catch {
      complain(`${path}:${line}: not a JSON record; write the folder again with whosaid run`);
    }
  }
}
