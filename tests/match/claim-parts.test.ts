import { describe, expect, it } from 'vitest';
import { claimParts } from '../../src/match/claim-parts.ts';
import { segmentText } from '../support/segment-text.ts';

/** Each part with the word that it hangs on before it. */
const partsOf = (text: string, fixed: string[] = []): string[] => {
  const { tokens } = segmentText(text);
  const inFixed = (at: number): boolean =>
    fixed.some((words) => {
      const start = text.indexOf(words);
      return tokens[at]!.start >= start && tokens[at]!.end <= start + words.length;
    });
  return claimParts(tokens, { first: 0, end: tokens.length }, inFixed).map(({ first, end, host }) => {
    const words = text.slice(tokens[first]!.start, tokens[end - 1]!.end);
    return host === null ? words : `[${tokens[host]!.text}] ${words}`;
  });
};

describe('the parts of a claim', () => {
  it.each([
    [
      'Lind, a farmer from Oster, quit the council after the vote.',
      ['[Lind] a farmer from Oster', '[Lind] quit the council', '[Lind] after the vote'],
    ],
    ['The ferry hit a barge that carried gravel.', ['The ferry hit a barge', '[barge] that carried gravel']],
    [
      'The council kept the tax and raised the toll.',
      ['The council kept the tax', '[council] and raised the toll'],
    ],
    ['The army left and the old port fell.', ['The army left', '[army] and the old port fell']],
    [
      'The mill closed in June, leaving ninety people without work.',
      ['The mill closed in June', '[mill] leaving ninety people without work'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    'The ferry hit a barge.',
    'The council met the mayor and the bishop.',
    'They know that the road is closed.',
  ])('a claim of one fact has none: %s', (text) => {
    expect(partsOf(text)).toEqual([]);
  });

  it('do not end within a figure or a day', () => {
    const text = 'The mill closed on March 3, 1999 in Oster.';
    expect(partsOf(text, ['March 3, 1999'])).toEqual([]);
    expect(partsOf(text)).not.toEqual([]);
  });

  it('have three words at least', () => {
    expect(partsOf('Lind, 41, quit the council.')).toEqual(['[Lind] quit the council']);
  });
});
