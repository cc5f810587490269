/** Reading one input: what it throws and what it takes too long for is its own problem. */
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/io/guard-reading.ts';
import { readWithin } from '../../src/workers/guard-reading.ts';

const LONG = 1_000_000;

const forever = (): never => {
  for (;;);
};

describe('the guard around reading', () => {
  it('gives what the task gives', () => expect(readWithin(1)(LONG, () => 7)).toBe(7));

  it.each([10, LONG])('tells of what is thrown, of an input of %d bytes', (size) => {
    const result = readWithin(1)(size, () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(result).toEqual({
      failed: {
        code: 'input/failed',
        message:
          'it could not be read (RangeError: Maximum call stack size exceeded); please report it with the file',
      },
    });
  });

  it('tells what the reader knows', () => {
    const problem = { code: 'input/too-large', message: 'too large' };
    const result = readWithin(1)(LONG, () => {
      throw new InputError(problem);
    });
    expect(result).toEqual({ failed: problem });
  });

  it('stops what never ends, and names the limit', () =>
    expect(readWithin(0.1)(LONG, forever)).toEqual({
      failed: {
        code: 'input/time-limit',
        message:
          'it took longer than 0.1 s to be read and was left out; give its text as .txt, or raise limits.readSeconds',
      },
    }));
});
