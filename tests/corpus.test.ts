/** The sample corpus tells what it was written to tell. */
import { describe, expect, it } from 'vitest';
import { CORPUS_FACTS } from './support/corpus-facts.ts';
import { CORPUS_TEXTS } from './support/corpus-texts.ts';
import { readTsv } from './support/tsv.ts';

describe.each(CORPUS_FACTS)('$fact', ({ evidence }) => {
  it('is told by two outlets or more', () => {
    expect(new Set(evidence.map(({ article }) => article.split('/')[0])).size).toBeGreaterThan(1);
  });

  it.each(evidence)('in $article: “$words”', ({ article, words }) => {
    expect(CORPUS_TEXTS.get(article)?.split(words)).toHaveLength(2);
  });
});

describe.each(['corpus-numbers.tsv', 'corpus-dates.tsv', 'corpus-said.tsv'])('%s', (table) => {
  it('names places that occur once', () => {
    const astray = readTsv(table).filter(
      ({ article, words }) => CORPUS_TEXTS.get(article!)?.split(words!.replace(/[[\]]/g, '')).length !== 2,
    );
    expect(astray).toEqual([]);
  });
});
