import { describe, expect, it } from 'vitest';
import { compareQuotations } from '../../src/match/compare-quotations.ts';
import { quotedPart } from '../../src/match/quoted-words.ts';

const compare = (a: string, b: string) => compareQuotations(quotedPart(a), quotedPart(b));

const WHOLE = 'We will not sell the harbour, not this year and not to anybody who asks';

const UNCHANGED: readonly [string, string][] = [
  ['trimmed at both ends', 'not sell the harbour, not this year and not to anybody'],
  ['other marks and case', 'We will NOT sell the harbour — not this year and not to anybody who asks.'],
  ['words left out and marked', 'We will not sell the harbour … and not to anybody who asks'],
  ['a word of the writer', 'We will not sell [it], not this year and not to anybody who asks'],
];

describe('compareQuotations', () => {
  it.each(UNCHANGED)('finds no change: %s', (_, other) => {
    const match = compare(WHOLE, other);
    expect(match.changed).toBeNull();
    expect(match.share).toBeGreaterThan(0.7);
  });

  it('finds a word changed inside', () => {
    const { changed } = compare(
      WHOLE,
      'We will not lease the harbour, not this year and not to anybody who asks',
    );
    expect(changed?.[0]).toContain('not sell the');
    expect(changed?.[1]).toContain('not lease the');
  });

  it.each([
    [
      'Every month the river comes closer to the old mill',
      'Every month the river comes closer to the new bridge',
      true,
    ],
    [
      'Every month the river comes closer to the mill',
      'Every month the river comes closer to the town',
      true,
    ],
    // one goes on where the other stops, or with another sentence
    ['Every month the river comes closer to the mill', 'Every month the river comes closer to', false],
    ['Every month the river comes closer to the', 'Every month the river comes closer to the mill', false],
    [
      'Every month the river comes closer to us. Build a wall',
      'Every month the river comes closer to us. Who will pay',
      false,
    ],
  ])('finds another ending: %s / %s', (a, b, isChanged) => {
    expect(compare(a, b).changed !== null).toBe(isChanged);
    expect(compare(b, a).changed !== null).toBe(isChanged);
  });

  it('finds a word added and a word dropped', () => {
    expect(
      compare(WHOLE, 'We will not sell the old harbour, not this year and not to anybody').changed,
    ).not.toBeNull();
    expect(
      compare(WHOLE, 'We will not sell harbour, not this year and not to anybody who asks').changed,
    ).not.toBeNull();
  });

  it('does not compare quotations that only share small words', () => {
    expect(
      compare(WHOLE, 'We will build a bridge this year and ask nobody to pay for it').changed,
    ).toBeNull();
  });

  it('knows two spellings of one word', () => {
    expect(
      compare(
        'They organise the re-opening of the mill at once',
        'They organize the reopening of the mill at once',
      ).changed,
    ).toBeNull();
  });

  it('answers nothing for an empty quotation', () => {
    expect(compare('', WHOLE)).toEqual({ words: 0, share: 0, changed: null });
    expect(compare('…', '…').words).toBe(0);
  });

  it('sees a change only in the part that a claim reaches', () => {
    const other = 'We will not sell the harbour, not this year and never to anybody who asks';
    const head = 'We will not sell the harbour';
    const part = (whole: string, words: string) =>
      quotedPart(whole, whole.indexOf(words), whole.indexOf(words) + words.length);
    expect(compareQuotations(part(WHOLE, head), part(other, head))).toMatchObject({
      share: 1,
      changed: null,
    });
    const [a, b] = [part(WHOLE, 'not this year and not to anybody'), part(other, 'this year and never')];
    expect(compareQuotations(a, b).changed).not.toBeNull();
  });
});
