/** The sample corpus tells what it was written to tell. */
import { describe, expect, it } from 'vitest';
import { CORPUS_FACTS } from './support/corpus-facts.ts';
import { CORPUS_TEXTS } from './support/corpus-texts.ts';

describe.each(CORPUS_FACTS)('$fact', ({ evidence }) => {
  it('is told by two outlets or more', () => {
    expect(new Set(evidence.map(({ article }) => article.split('/')[0])).size).toBeGreaterThan(1);
  });

  it.each(evidence)('in $article: “$words”', ({ article, words }) => {
    expect(CORPUS_TEXTS.get(article)?.split(words)).toHaveLength(2);
  });
});
