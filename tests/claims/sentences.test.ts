/** Plain sentences, each with its claims and whose they are: what the trained model has to know of the guide. */
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { SILENT } from '../../src/model/diagnostic.ts';
import { textOf } from '../../src/model/span.ts';

const half = createArticleHalf();

/** "Speaker: words" of every claim; "-" for the article's own voice, "?" for a speaker without a name. */
const claimsIn = (text: string): string[] => {
  const fields = { source: null, published: '2018-03-01', title: null, url: null, author: null, extra: {} };
  const { claims, speakers } = half.run({ id: 'test', text, ...fields }, SILENT);
  return claims.map(({ spans, attribution, start, end }) => {
    const words = (spans ?? [{ start, end }]).map((span) => textOf(text, span)).join(' … ');
    const speaker = attribution === null ? '-' : (speakers[attribution]?.name ?? '?');
    return `${speaker}: ${words}`;
  });
};

const ROWS: readonly (readonly [text: string, claims: readonly string[]])[] = [
  // two clauses are two claims, with and without a comma
  [
    'Prices rose 4 percent in May and wages fell for the third month.',
    ['-: Prices rose 4 percent in May', '-: wages fell for the third month'],
  ],
  [
    'Although the vote failed, the council kept the tax.',
    ['-: the vote failed', '-: the council kept the tax'],
  ],
  [
    'While Norway raised its tax on fish, Iceland cut its own by half.',
    ['-: Norway raised its tax on fish', '-: Iceland cut its own by half'],
  ],
  [
    'The army shelled the town on Sunday, killing nine people.',
    ['-: The army shelled the town on Sunday', '-: killing nine people'],
  ],
  // conditions, times and reasons stay
  [
    'If the rains fail, the harvest will be lost, the minister said.',
    ['?: If the rains fail, the harvest will be lost'],
  ],
  [
    'The mayor worked as a lawyer before she was elected in 2006.',
    ['-: The mayor worked as a lawyer before she was elected in 2006'],
  ],
  ['The mill closed because its owner had died.', ['-: The mill closed because its owner had died']],
  // what is told aside comes with its noun
  [
    'Anna Kowal, who runs the port of Delft, resigned on Monday.',
    [
      '-: Anna Kowal, who runs the port of Delft, resigned on Monday',
      '-: Anna Kowal, who runs the port of Delft',
    ],
  ],
  [
    'The council sold the mill to Ben Okoro, who rebuilt it in 2014.',
    ['-: The council sold the mill to Ben Okoro', '-: Ben Okoro, who rebuilt it in 2014'],
  ],
  [
    'Ben Okoro, a farmer of 46 cows, won the seat.',
    ['-: Ben Okoro, a farmer of 46 cows, won the seat', '-: Ben Okoro, a farmer of 46 cows'],
  ],
  // acts are the article's, statements their speakers'
  ['Governor Anna Kowal signed the bill on Tuesday.', ['-: Governor Anna Kowal signed the bill on Tuesday']],
  ['The council voted 7-2 to sell the pier.', ['-: The council voted 7-2 to sell the pier']],
  ['Kowal called the ruling “a disgrace”.', ['Kowal: called the ruling “a disgrace”']],
  ['The council condemned the attack on the harbour.', ['?: condemned the attack on the harbour']],
  ['Ben Okoro denied taking money from the bank.', ['Ben Okoro: denied taking money from the bank']],
  ['The ministry denied that it had bought the planes.', ['?: it had bought the planes']],
  [
    'Forty-two percent of voters say they trust the court.',
    ['-: Forty-two percent of voters say they trust the court'],
  ],
  [
    'Lind told the Courier that the dam was safe, but Okoro said it would fail within a year.',
    ['Lind: the dam was safe', 'Okoro: it would fail within a year'],
  ],
  [
    'The report found that the crew had slept for two hours and that the radar was broken.',
    ['report: the crew had slept for two hours', 'report: the radar was broken'],
  ],
  // quotations: a sentence a claim, in pieces where the cue interrupts
  [
    '“The road is open,” Kowal said. “We cleared it last night.”',
    ['Kowal: The road is open', 'Kowal: We cleared it last night'],
  ],
  [
    '“We will,” Mr. Okoro said, “close the port before the winter.”',
    ['Okoro: We will … close the port before the winter'],
  ],
  // no claims
  ['“Who will pay for this?” Lind asked.', []],
  ['The ministry declined to comment.', []],
];

describe('claims of plain sentences', () => {
  it.each(ROWS)('%s', (text, claims) => {
    expect(claimsIn(text).toSorted()).toEqual([...claims].toSorted());
  });
});
