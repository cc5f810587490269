/** Sentences in rows: whole in all news, a stretch around the claim where one has no end. */
import { describe, expect, it } from 'vitest';
import { LONGEST_QUOTED, LONGEST_SENTENCE, shownQuoted, shownSentence } from '../../src/io/shown-words.ts';

const shown = (text: string, claim: string): string => {
  const start = text.indexOf(claim);
  return shownSentence(text, { start: 0, end: text.length }, { start, end: start + claim.length });
};

const LONG = `First, ${'and the pier cost 4 crowns, '.repeat(3000)}then the mill closed, ${'and it rained, '.repeat(3000)}last.`;

describe('the sentence that a row shows', () => {
  it.each(['The pier is closed, Ann Dray said.', 'a'.repeat(LONGEST_SENTENCE)])(
    'is whole up to the bound',
    (text) => expect(shown(text, text.slice(2, 9))).toBe(text),
  );

  it.each([
    ['First', false, true],
    ['then the mill closed', true, true],
    ['last.', true, false],
  ])('beyond it holds the claim "%s", with a mark at each end that was cut', (claim, before, after) => {
    const found = shown(LONG, claim);
    expect(found).toContain(claim);
    expect(found.length).toBeLessThanOrEqual(LONGEST_SENTENCE + 2);
    expect([found.startsWith('…'), found.endsWith('…')]).toEqual([before, after]);
  });

  it('shows no half of a character', () => {
    const text = `${'😀'.repeat(3000)} it rained ${'😀'.repeat(3000)}`;
    expect(shown(text, 'it rained')).not.toMatch(/^…?[\udc00-\udfff]|[\ud800-\udbff]…?$/);
    expect(shown(`a${text}`, 'it rained')).not.toMatch(/^…?[\udc00-\udfff]|[\ud800-\udbff]…?$/);
  });
});

describe('quoted words that a row shows', () => {
  it.each([['We saw it.'], ['a'.repeat(LONGEST_QUOTED)]])('are whole up to the bound', (words) =>
    expect(shownQuoted(words)).toBe(words),
  );

  it('end in a mark beyond it', () =>
    expect(shownQuoted('😀'.repeat(LONGEST_QUOTED))).toBe(`${'😀'.repeat(LONGEST_QUOTED / 2)}…`));
});
