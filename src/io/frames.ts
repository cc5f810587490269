/** Stretches of bytes in one file, one after the other, each with its length in front. */

const LENGTH_BYTES = 4;

/** What to write for one stretch. */
export const framed = (bytes: Uint8Array): readonly [Uint8Array, Uint8Array] => {
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(bytes.length);
  return [length, bytes];
};

/** The stretches again, one in memory at a time. */
export async function* readFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let wanted: number | null = null;
  const take = (count: number): Buffer => {
    const all = Buffer.concat(parts);
    parts = [all.subarray(count)];
    held -= count;
    return all.subarray(0, count);
  };
  for await (const chunk of chunks) {
    parts.push(chunk);
    held += chunk.length;
    while (held >= (wanted ?? LENGTH_BYTES)) {
      if (wanted === null) wanted = take(LENGTH_BYTES).readUInt32LE();
      else {
        yield take(wanted);
        wanted = null;
      }
    }
  }
}
