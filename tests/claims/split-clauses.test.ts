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
    ['Yet', []],
    ['So', []],
    ['He sold the farm and she kept the mill.', ['He sold the farm', 'she kept the mill.']],
    [
      'The union voted to strike because the owner cut 40 jobs.',
      ['The union voted to strike', 'the owner cut 40 jobs.'],
    ],
    [
      'The army left Tal on Friday and shelled the port of Lund, killing nine people in the old market hall.',
      [
        'The army left Tal on Friday',
        'shelled the port of Lund',
        'killing nine people in the old market hall.',
      ],
    ],
    [
      'laws to bar the sale of scooters and to require a permit for nearly all of the fishing boats',
      ['laws to bar the sale of scooters', 'to require a permit for nearly all of the fishing boats'],
    ],
    ['a plan to go to Lund and to Malmo by boat', ['a plan to go to Lund and to Malmo by boat']],
    [
      'The pump failed in May and had been mended twice.',
      ['The pump failed in May and had been mended twice.'],
    ],
    [
      'Born in a village near Lund, he farmed for 20 years.',
      ['Born in a village near Lund', 'he farmed for 20 years.'],
    ],
    [
      'The mill sold its dam, which the county had leased since 1910.',
      ['The mill sold its dam', 'its dam, which the county had leased since 1910.'],
    ],
    [
      'The vote failed, and on Friday night, the mayor left.',
      ['The vote failed', 'on Friday night, the mayor left.'],
    ],
    ['The sale came two days after Lund voted.', ['The sale came two days after Lund voted.']],
    ['Yet while Iran signed the accord, Iraq left.', ['Iran signed the accord', 'Iraq left.']],
    ['So far, the talks have failed.', ['So far, the talks have failed.']],
    [
      'Kestrel would shut the mill, which employs 80 people, by May.',
      ['Kestrel would shut the mill, which employs 80 people, by May.'],
    ],
    ['The mayor — head of the board — left Lund.', ['The mayor — head of the board — left Lund.']],
    [
      'The plan fell — a defeat that cost the mayor her post.',
      ['The plan fell', 'a defeat that cost the mayor her post.'],
    ],
    [
      'When the dam broke on Friday, the town was asleep.',
      ['the dam broke on Friday', 'the town was asleep.'],
    ],
  ])('cuts where each half stands alone: %s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it.each([
    'The envoys of Iran and Iraq left the talks.',
    'The minister said the tax and public spending would rise.',
    'He visited Lima, Quito and Bogota, which invited him.',
    'The mill, which employs 40 people, closed in May.',
    'The mill will close if the price falls.',
    'When the dam breaks, the town will be asleep.',
    'The mill — so far the only one — closed in May.',
    'The panel backed several steps, including a ban on the dam.',
    'She bought bread, milk, and eggs.',
    'The plan would raise taxes and cut pensions.',
  ])('leaves whole what is one statement: %s', (text) => {
    expect(clausesOf(text)).toEqual([text]);
  });
});
