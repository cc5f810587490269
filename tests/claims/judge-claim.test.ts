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
    'Auditors have so far found no evidence of fraud.',
    'No homes were lost.',
    'The road was not yet open.',
    'Nor did the town pay for the dam.',
    'The town can’t pay for a new dam.',
    'Considering the cost, no one expects a vote in May.',
  ])('denied: %s', (text) => {
    expect(polarity(text)).toBe('denied');
  });

  it.each([
    'The dam broke on Friday.',
    'killing nine people who had not fled',
    'The fire killed no fewer than 12 people.',
    'The engineer who did not sign the plan was dismissed.',
    'The town sued the firm that never paid.',
    'The flood not only closed the road, it cut the power.',
    // "failed to", "refused to" tell what was done; the verb itself is not negated
    'The talks failed to end the strike.',
    'The mayor refused to sign the plan.',
    'The council has 40 reasons not to build the dam.',
    'The mayor leads a town, not a company.',
    'No, the dam broke on Friday.',
    'If the rain does not stop, the dam will break.',
  ])('affirmed: %s', (text) => {
    expect(polarity(text)).toBe('affirmed');
  });

  it('turns with a denial that attributes it', () => {
    expect(polarity('the firm had paid the mayor', 'denies')).toBe('denied');
    expect(polarity('the firm had not paid the mayor', 'denies')).toBe('affirmed');
  });

  it('is denied by the "nor" before it', () => {
    const { tokens, range } = wholeOf('The town did not sue, nor did it pay.');
    const first = tokens.findIndex(({ lower }) => lower === 'nor') + 1;
    expect(judgeClaim(tokens, { ...range, first }, null, false).polarity).toBe('denied');
    expect(judgeClaim(tokens, { ...range, first: first + 1 }, null, false).polarity).toBe('denied');
  });

  it('turns once when its own cue is within it', () => {
    expect(polarity('denied the charges', 'denies')).toBe('denied');
    expect(polarity('has always denied the charges', 'denies')).toBe('denied');
    expect(polarity('has not seen the charges', 'denies')).toBe('affirmed');
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
    ['accused the clerk of taking $400', 'alleged'],
    ['Lind was charged with taking $400.', 'alleged'],
    ['Lind took the alleged letter home.', 'stated'],
    ['It’s obviously not going to rain.', 'expected'],
    ['Young drivers are more likely to be fined.', 'stated'],
    ['the bill, which would close the mill', 'expected'],
    ['the fire, which would close the mill', 'conditional'],
    ['Lind outlined a plan to close the mill.', 'stated'],
    ['It was not clear if the mill had closed.', 'stated'],
    ['The mill must pay even if the price falls.', 'stated'],
    ['The bill would close the mill.', 'expected'],
    ['The mill has a clause which ends the lease if the price falls.', 'stated'],
    ['The fire appeared to have begun upstairs.', 'stated'],
    ["The dam won't hold.", 'expected'],
    ["The dam can't hold.", 'stated'],
    ['The firm would not comment on the 40 jobs.', 'stated'],
    ['The firm would not survive a strike.', 'conditional'],
    ['About 60 likely voters were asked.', 'stated'],
    ['The firm that will build the dam was founded in 1910.', 'stated'],
  ] as const)('%s → %s', (text, expected) => {
    expect(certainty(text)).toBe(expected);
  });

  it('is expected where the speaker predicts', () => {
    expect(certainty('a third dry year', 'predicts')).toBe('expected');
  });

  it.each([
    ['the mill had closed', 'asserts', 'reportedly', 'alleged'],
    ['the mill would close', 'asserts', 'allegedly', 'alleged'],
    ['the mill had closed', 'asserts', 'say', 'stated'],
    ['to sell the mill', 'intends', 'vow', 'expected'],
    ['to sell the mill', 'intends', 'want', 'stated'],
    ['the mill might close', 'predicts', 'predict', 'possible'],
  ] as const)('%s (%s, %s) → %s', (text, stance, cue, expected) => {
    const { tokens, range } = wholeOf(text);
    expect(judgeClaim(tokens, range, stance, true, cue).certainty).toBe(expected);
  });
});

describe('judgeClaim: the modal shared with the clause before', () => {
  it.each([
    ['The mill will close in May and ', 'reopen in July.', 'expected'],
    ['The mill may close in May, ', 'reopen in July.', 'possible'],
    ['The mill would close in May and ', 'reopen in July.', 'conditional'],
    ['The mill will close in May and ', 'reopens in July.', 'stated'],
    ['The owner had to close it and ', 'sell the land.', 'stated'],
    ['The mill will close. The owner and ', 'sell the land.', 'stated'],
  ] as const)('%s| %s → %s', (before, text, expected) => {
    const { tokens } = articleOf(before + text);
    const first = tokens.findIndex(({ start }) => start >= before.length);
    expect(judgeClaim(tokens, { first, end: tokens.length }, null, false).certainty).toBe(expected);
  });
});
