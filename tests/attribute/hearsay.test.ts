import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionsOf } from '../support/attribute-text.ts';

const rows = readFileSync(new URL('../../src/lexicon/en/hearsay-adverbs.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t') as [string, string]);

describe('hearsay-adverbs.tsv', () => {
  it.each(rows)('%s: %s', (adverb, example) => {
    const found = attributionsOf(example);
    expect(found).toHaveLength(1);
    expect(found[0]!.said[0]).toBe('');
    expect(found[0]!.said[1]).toContain(adverb);
  });
});

describe('hearsay', () => {
  it('stays within its clause', () => {
    expect(
      attributionsOf('In May, the heir allegedly sold the castle, which stands empty.')[0]!.said,
    ).toEqual(['', 'allegedly', 'the heir', 'sold the castle']);
  });

  it('is none in the adjective', () => {
    expect(attributionsOf('The alleged heir lives in Spain.')).toEqual([]);
  });
});
