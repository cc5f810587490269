/** Which worker hangs: told by what the process computed while there was no answer. */
import { describe, expect, it } from 'vitest';
import { abortWhenOver } from '../../src/workers/patience.ts';

/** How often it looked before it gave up, where each look finds the next of what was computed by then; null for never. */
const looksUntilOver = async (computed: readonly number[]): Promise<number | null> => {
  const [work, answered] = [new AbortController(), new AbortController()];
  let looks = -1;
  const secondsUsed = (): number => {
    looks += 1;
    if (looks === computed.length - 1) answered.abort();
    return computed[looks]!;
  };
  await abortWhenOver({ seconds: 0.01, threads: 2, answered: answered.signal }, work, secondsUsed);
  return work.signal.aborted ? looks : null;
};

describe('a worker that does not answer', () => {
  it.each([
    ['hangs when both threads could have had their time', [5, 5.01, 5.0201, 9], 2],
    ['is waited for while others have the processor', [5, 5.004, 5.008, 5.012], null],
    ['is stuck when nothing is computed any more', [5, 5.004, 5.0041, 9], 2],
    ['is waited for while a little is computed', [5, 5.0004, 5.0008, 5.0012], null],
  ])('%s', async (_, computed, looks) => {
    expect(await looksUntilOver(computed)).toBe(looks);
  });
});
