/** Tables that cut and judge claims: each row fires on its own example. */
import { describe, expect, it } from 'vitest';
import { boundariesIn } from '../../src/claims/boundaries.ts';
import { START } from '../../src/claims/boundary-kinds.ts';
import { createColumns } from '../../src/claims/columns.ts';
import { contentEdges } from '../../src/claims/content-edges.ts';
import { mainVerb } from '../../src/claims/find-verb.ts';
import { judgeClaim } from '../../src/claims/judge-claim.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import type { Attributed } from '../../src/model/layers.ts';
import { articleOf } from '../support/hand-made-article.ts';
import { lexiconRows } from '../support/lexicon-rows.ts';

const wholeOf = (text: string) => {
  const { tokens } = articleOf(text);
  return { tokens, range: { first: 0, end: tokens.length } };
};

const words = lexiconRows('clause-words').map((row) => [row.form!, row.kind!, row.example!] as const);
const ofKind = (...kinds: string[]) => words.filter(([, kind]) => kinds.includes(kind));

describe('clause-words', () => {
  // half of a question is no statement: "It is unclear *whether* he left"
  const openers = ofKind('joins', 'subordinates', 'times', 'supposes', 'relative').filter(
    ([form]) => form !== 'whether',
  );

  it.each(openers)('%s (%s) is where a statement may begin or end: %s', (form, _kind, example) => {
    const article = { ...articleOf(example), attributions: [] } as unknown as Attributed;
    const { tokens, range } = wholeOf(example);
    const columns = createColumns(article, createReadColumns(loadWordClasses()));
    const { starts } = boundariesIn(article, columns, contentEdges(article), range, []);
    const at = tokens.findIndex(({ lower }) => lower === form);
    expect(
      starts.some((place) => place.at === at || place.at === at + 1 || (place.kinds & START.antecedent) > 0),
    ).toBe(true);
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
