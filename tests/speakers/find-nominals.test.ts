/** Descriptions of people and bodies: where they stand, and what they are of. */
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/model/span.ts';
import { findNominals } from '../../src/speakers/find-nominals.ts';
import { spanOf } from '../../src/text/token-range.ts';
import { articleOf } from '../support/hand-made-article.ts';

const nominalsOf = (text: string) => {
  const article = articleOf(text, []);
  return findNominals(article, new Uint8Array(article.tokens.length)).map(
    ({ first, end, definite, sort, means }) => [
      textOf(text, spanOf(article.tokens, { first, end })),
      definite,
      sort,
      means,
    ],
  );
};

describe('findNominals', () => {
  it.each([
    [
      'The Danish foreign minister left.',
      [['The Danish foreign minister', 'the', 'person', 'foreign minister']],
    ],
    ['The 34-year-old left.', [['The 34-year-old', 'the', 'person', 'old']]],
    ['Later the company agreed.', [['the company', 'the', 'body', 'company']]],
    ['Later the charity agreed.', [['the charity', 'the', 'body', 'charity']]],
    ['The couple left.', [['The couple', 'the', 'group', 'couple']]],
    ['Her lawyer left.', [['Her lawyer', 'whose', 'person', 'lawyer']]],
    ['A senator left.', [['A senator', 'a', 'person', 'senator']]],
    ['The report was late.', [['The report', 'the', 'document', 'report']]],
  ])('finds: %s', (text, expected) => {
    expect(nominalsOf(text)).toEqual(expected);
  });

  it.each([
    'The rain fell.',
    'The company car stood there.',
    'Minister and mayor met.',
    'His patience ended.',
  ])('finds nobody: %s', (text) => {
    expect(nominalsOf(text)).toEqual([]);
  });
});
