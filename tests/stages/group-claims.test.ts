import { describe, expect, it } from 'vitest';
import { createCorpusHalf } from '../../src/corpus-half.ts';
import type { ArticleDigest } from '../../src/model/digest.ts';
import type { Group } from '../../src/model/group.ts';
import { date, digestOf, number, SILENT } from '../support/hand-made.ts';

const half = createCorpusHalf();
const groupsOf = (...articles: ArticleDigest[]): readonly Group[] => half.run(articles, SILENT);
const across = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ sources }) => sources.length > 1);

const SPEECH = '“We will not sell the harbour, not this year and not to anybody who asks,” Ilse Marten said.';
const coast = digestOf(
  'coast',
  [
    {
      text: 'Ilse Marten, who has been mayor for nine years, said the quays would stay public.',
      speaker: 'Ilse Marten',
    },
    { text: SPEECH, speaker: 'Ilse Marten' },
    {
      text: 'The dredging of the Brinmouth harbour cost the town $4.2 million.',
      numbers: [number('$4.2 million', { value: 4_200_000, kind: 'money', unit: 'USD' })],
    },
    { text: 'The ferry to Skerry island stops on March 3.', dates: [date('March 3', '2031-03-03')] },
  ],
  { source: 'Coast', published: '2031-02-10' },
);
const herald = digestOf(
  'herald',
  [
    {
      text: 'Brinmouth paid $3.9 million for dredging its harbour.',
      numbers: [number('$3.9 million', { value: 3_900_000, kind: 'money', unit: 'USD' })],
    },
    {
      text: '“We will not lease the harbour, not this year and not to anybody who asks,” Mayor Marten told a crowd.',
      speaker: 'Marten',
    },
    { text: 'The Skerry island ferry will stop on March 3.', dates: [date('March 3', '2031-03-03')] },
  ],
  { source: 'Herald', published: '2031-02-11' },
);
const orchard = digestOf(
  'orchard',
  [
    { text: 'Pear growers in the Alder valley lost half of their crop to frost.' },
    { text: 'The valley cooperative asked for relief.' },
  ],
  { source: 'Valley', published: '2031-02-10' },
);

const groups = across(groupsOf(coast, herald, orchard));
const groupWith = (words: string): Group | undefined =>
  groups.find(({ members }) => members.some(({ text }) => text.includes(words)));

describe('the corpus half', () => {
  it('joins one fact told by two sources', () => {
    const ferry = groupWith('Skerry');
    expect(ferry?.sources).toEqual(['Coast', 'Herald']);
    expect(ferry?.relation).toBe('agree');
    expect(ferry?.links).toHaveLength(1);
    expect(ferry?.origins).toHaveLength(2);
  });

  it('tells another figure of one fact, the earlier side first', () => {
    const dredging = groupWith('dredging');
    expect(dredging?.relation).toBe('conflict');
    expect(dredging?.fields).toEqual(['value']);
    expect(dredging?.differences[0]).toMatchObject({
      a: { value: '$4.2 million' },
      b: { value: '$3.9 million' },
      update: true,
    });
  });

  it('tells a word changed inside a quotation', () => {
    const speech = groupWith('not lease');
    expect(speech?.fields).toEqual(['wording']);
    expect(speech?.differences[0]?.b.value).toContain('lease');
  });

  it('joins nothing of another story', () => {
    expect(groupWith('Pear')).toBeUndefined();
  });

  it('puts every claim into exactly one group', () => {
    const all = groupsOf(coast, herald, orchard).flatMap(({ members }) =>
      members.map(({ claimId }) => claimId),
    );
    const claims = [coast, herald, orchard].flatMap((digest) => digest.claims.map(({ claimId }) => claimId));
    expect([...all].sort()).toEqual([...claims].sort());
  });

  it('does not depend on the order of articles', () => {
    const forwards = JSON.stringify(groupsOf(coast, herald, orchard));
    expect(JSON.stringify(groupsOf(orchard, herald, coast))).toBe(forwards);
    expect(JSON.stringify(groupsOf(herald, coast, orchard))).toBe(forwards);
  });

  it('answers an empty corpus with no groups', () => {
    expect(groupsOf()).toEqual([]);
  });
});
