/** Quotations that nobody is named for: which are speech, and so a claim of their own. */
import { describe, expect, it } from 'vitest';
import { cutQuotations, unclaimedQuotations } from '../../src/claims/cut-quotations.ts';
import { textOf } from '../../src/model/span.ts';
import { spanOf } from '../../src/text/token-range.ts';
import { articleOf } from '../support/hand-made-article.ts';

const statementsOf = (text: string): string[] => {
  const article = articleOf(text);
  return cutQuotations(article, unclaimedQuotations(article)).map((statement) =>
    textOf(text, spanOf(article.tokens, statement)),
  );
};

describe('a quotation that no attribution has', () => {
  it.each<[string, string[]]>([
    ['“We counted every vote twice.” The room fell silent.', ['We counted every vote twice.']],
    ['The hall was empty. “It is over.”', ['It is over.']],
    ['“Nobody asked us.”', ['Nobody asked us.']],
    ['The wall read “we will be back next year” in red.', ['we will be back next year']],
  ])('is a claim: %s', (text, expected) => {
    expect(statementsOf(text)).toEqual(expected);
  });

  it.each([
    'They read “The Man Who Sold His Boat” at school.',
    'The “it is over” group met at noon.',
    'He said “yes” to it.',
    '“No dogs.” “No bikes.”',
  ])('is none: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });
});
