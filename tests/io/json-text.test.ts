/** JSON for a terminal: nothing in it is obeyed, and whoever reads it gets the same value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/io/json-text.ts';

describe('jsonText', () => {
  it.each([
    ['red\u009b31m', '"red\\u009b31m"'],
    ['\u202etxt.exe', '"\\u202etxt.exe"'],
    ['a\u2028b', '"a\\u2028b"'],
    ['\u001b[2J', '"\\u001b[2J"'],
    ['“Café” – 5 €\u00a0', '"“Café” – 5 €\u00a0"'],
  ])('of %j', (text, json) => expect(jsonText(text)).toBe(json));

  it('is the same value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => JSON.parse(jsonText({ [text]: text }))[text] === text,
      ),
    );
  });
});
