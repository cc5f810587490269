import { describe, expect, it } from 'vitest';
import { judgeClaim } from '../../src/claims/judge-claim.ts';
import type { Stance } from '../../src/model/attribution.ts';
import { articleOf } from '../support/hand-made-article.ts';

const wholeOf = (text: string) => {
  const { tokens } = articleOf(text);
  return { tokens, range: { first: 0, end: tokens.length } };
};
const polarity = (text: string, stance: Stance | null = null) => {
  const { tokens, range } = wholeOf(text);
  return judgeClaim(tokens, range, stance, false).polarity;
};
const certainty = (text: string, stance: Stance | null = null) => {
  const { tokens, range } = wholeOf(text);
  return judgeClaim(tokens, range, stance, false).certainty;
};

describe('judgeClaim: polarity', () => {
  it.each([
    'The dam did not break on Friday.',
    'Nobody was hurt when the dam broke.',
    'The talks failed to end the strike.',
    'Auditors have so far found no evidence of fraud.',
    'No homes were lost.',
    'The town can’t pay for a new dam.',
  ])('denied: %s', (text) => {
    expect(polarity(text)).toBe('denied');
  });

  it.each([
    'The dam broke on Friday.',
    'The fire killed no fewer than 12 people.',
    'The engineer who did not sign the plan was dismissed.',
    'The town sued the firm that never paid.',
    'The flood not only closed the road, it cut the power.',
  ])('affirmed: %s', (text) => {
    expect(polarity(text)).toBe('affirmed');
  });

  it('turns with a denial that attributes it', () => {
    expect(polarity('the firm had paid the mayor', 'denies')).toBe('denied');
    expect(polarity('the firm had not paid the mayor', 'denies')).toBe('affirmed');
  });
});

describe('judgeClaim: certainty', () => {
  it.each([
    ['The dam broke on Friday.', 'stated'],
    ['The court will rule in May.', 'expected'],
    ['The court is expected to rule in May.', 'expected'],
    ['The dam may break.', 'possible'],
    ['The tax would cost $40 a year.', 'conditional'],
    ['The mill will close if the price falls.', 'conditional'],
    ['The clerk allegedly took $400.', 'alleged'],
    ['The clerk is accused of taking $400.', 'alleged'],
    ['In May the court met.', 'stated'],
    ['The firm that will build the dam was founded in 1910.', 'stated'],
  ] as const)('%s → %s', (text, expected) => {
    expect(certainty(text)).toBe(expected);
  });

  it('is expected where the speaker predicts', () => {
    expect(certainty('a third dry year', 'predicts')).toBe('expected');
  });
});
