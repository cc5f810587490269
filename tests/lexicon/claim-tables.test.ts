/** Tables that cut and judge claims: each row fires on its own example. */
import { describe, expect, it } from 'vitest';
import { mainVerb } from '../../src/claims/find-verb.ts';
import { judgeClaim } from '../../src/claims/judge-claim.ts';
import { splitClauses } from '../../src/claims/split-clauses.ts';
import { articleOf } from '../support/hand-made-article.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

const wholeOf = (text: string) => {
  const { tokens } = articleOf(text);
  return { tokens, range: { first: 0, end: tokens.length } };
};

const words = lexiconRows('clause-words').map((row) => [row.form!, row.kind!, row.example!] as const);
const ofKind = (...kinds: string[]) => words.filter(([, kind]) => kinds.includes(kind));

describe('clause-words', () => {
  it.each(ofKind('joins', 'subordinates', 'times'))('%s (%s) parts: %s', (_form, _kind, example) => {
    const { tokens, range } = wholeOf(example);
    expect(splitClauses(tokens, range)).toHaveLength(2);
  });

  it.each(ofKind('supposes', 'relative'))('%s (%s) does not part: %s', (form, _kind, example) => {
    const { tokens, range } = wholeOf(example);
    expect(tokens.some(({ lower }) => lower === form)).toBe(true);
    expect(splitClauses(tokens, range)).toHaveLength(1);
  });

  it.each(ofKind('finite'))('%s (%s) is the verb of: %s', (form, _kind, example) => {
    const { tokens, range } = wholeOf(example);
    expect(tokens[mainVerb(tokens, range)]?.lower).toBe(form);
  });

  it.each(ofKind('subject'))('%s (%s) is the subject of: %s', (form, _kind, example) => {
    const { tokens, range } = wholeOf(example);
    expect(tokens[0]?.lower).toBe(form);
    expect(mainVerb(tokens, range)).toBeGreaterThan(0);
  });
});

describe('negation', () => {
  it.each(lexiconRows('negation').map((row) => [row.phrase!, row.sense!, row.example!] as const))(
    '%s → %s: %s',
    (_phrase, sense, example) => {
      const { tokens, range } = wholeOf(example);
      expect(judgeClaim(tokens, range, null, false).polarity).toBe(sense);
    },
  );
});

describe('certainty', () => {
  it.each(lexiconRows('certainty').map((row) => [row.phrase!, row.sense!, row.example!] as const))(
    '%s → %s: %s',
    (_phrase, sense, example) => {
      const { tokens, range } = wholeOf(example);
      const shifts = sense === 'shifted';
      expect(judgeClaim(tokens, range, null, false).certainty).toBe(shifts ? 'conditional' : sense);
      if (shifts) expect(judgeClaim(tokens, range, null, true).certainty).toBe('expected');
    },
  );
});
