import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/claims/split-clauses.ts';
import { textOf } from '../../src/model/span.ts';
import { spanOf } from '../../src/text/token-range.ts';
import { articleOf } from '../support/hand-made-article.ts';

const clausesOf = (text: string): string[] => {
  const { tokens } = articleOf(text);
  return splitClauses(tokens, { first: 0, end: tokens.length }).map((clause) =>
    textOf(text, spanOf(tokens, clause)),
  );
};

describe('splitClauses', () => {
  it.each([
    [
      'While Iran signed the accord, Iraq left the talks, and its envoy flew home.',
      ['Iran signed the accord', 'Iraq left the talks', 'its envoy flew home.'],
    ],
    [
      'The dam broke on Friday, but the town was dry by Sunday.',
      ['The dam broke on Friday', 'the town was dry by Sunday.'],
    ],
    ['Prices rose 4 percent; wages fell 2 percent.', ['Prices rose 4 percent', 'wages fell 2 percent.']],
    ['He sold the farm and she kept the mill.', ['He sold the farm', 'she kept the mill.']],
    [
      'The union voted to strike because the owner cut 40 jobs.',
      ['The union voted to strike', 'the owner cut 40 jobs.'],
    ],
  ])('cuts where each half stands alone: %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it.each([
    'The envoys of Iran and Iraq left the talks.',
    'The minister said the tax and public spending would rise.',
    'He visited Lima, Quito and Bogota, which had invited him.',
    'The mill, which employs 40 people, closed in May.',
    'The mill will close if the price falls.',
    'She bought bread, milk, and eggs.',
    'The plan would raise taxes and cut pensions.',
  ])('leaves whole what is one statement: %s', (text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});
