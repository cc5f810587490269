/** What the progress bar says, and when it says nothing. */
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { startProgress, timeLeft } from '../../src/commands/progress.ts';
import { tempFolder } from '../support/temp-folder.ts';

describe('timeLeft', () => {
  it.each([
    [0.5, 4.9, ''],
    [0.5, 5, ' | 5 s left'],
    [0.019, 60, ''],
    [0.02, 10, ' | 8 min left'],
    [0.9, 100, ' | 12 s left'],
    [0.5, 59, ' | 59 s left'],
    [0.5, 60, ' | 1 min left'],
    [1, 60, ''],
    [1.2, 60, ''],
  ])('%d of the work done after %d s: "%s"', (share, seconds, told) => {
    expect(timeLeft(share, seconds)).toBe(told);
  });
});

describe('startProgress', () => {
  const drawnOn = async (isTTY: boolean): Promise<string> => {
    let drawn = '';
    const stderr = Object.assign(
      new Writable({
        write: (chunk, _, done) => {
          drawn += chunk;
          done();
        },
      }),
      { isTTY, columns: 120, cursorTo: () => true, clearLine: () => true },
    );
    const progress = await startProgress([tempFolder({ 'a.txt': 'x'.repeat(100) })], null, stderr);
    progress.advance(40);
    progress.stop();
    return drawn;
  };

  it('draws how far it is on a terminal, without an estimate at first', async () => {
    const drawn = await drawnOn(true);
    expect(drawn).toContain('articles');
    expect(drawn).not.toContain('left');
  });

  it('draws nothing where nobody watches', async () => {
    expect(await drawnOn(false)).toBe('');
  });
});
