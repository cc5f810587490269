import { describe, expect, it } from 'vitest';
import { loadWink } from '../../src/text/wink-words.ts';

/** At the twenty-first the library’s own model asks for a string longer than there can be. */
const TIMES = 25;

describe('loadWink', () => {
  it('loads as often as an archive needs it, and reads the same each time', () => {
    const read = Array.from({ length: TIMES }, () => loadWink().readWords(['Brinmouth', "won't", 'ferries']));
    expect(read[0]!.map((pieces) => pieces.length)).toEqual([1, 2, 1]);
    for (const pieces of read) expect(pieces).toEqual(read[0]);
  }, 60_000);
});
