import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { besideNumber } from '../../src/match/beside-number.ts';
import { createDigestWord } from '../../src/match/digest-words.ts';
import { SILENT } from '../support/hand-made.ts';

const digestWord = createDigestWord(loadWordClasses());

const besideIn = (text: string): Record<string, readonly string[]> => {
  const article = createArticleHalf().run(
    { id: 'a', source: null, published: null, title: null, url: null, author: null, text, extra: {} },
    SILENT,
  );
  return Object.fromEntries(
    article.claims.flatMap((claim) =>
      claim.numbers.map((i) => {
        const number = article.numbers[i]!;
        return [number.text, besideNumber(article, claim, number, digestWord)];
      }),
    ),
  );
};

describe('besideNumber', () => {
  it('tells the dead from the injured', () => {
    const beside = besideIn('Nine people have died and 31 have been injured in the fire.');
    expect(beside['31']).toContain('injure');
    expect(beside['31']).not.toContain('die');
    expect(beside['Nine people'] ?? beside.Nine).toContain('die');
  });

  it('does not look past another number', () => {
    expect(besideIn('The crew saved 14 sailors, 3 divers were lost.')['14'] ?? []).not.toContain('lose');
  });
});
