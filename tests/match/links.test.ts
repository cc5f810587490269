/** From articles to links: what is counted, weighed and asked for, in articles made by hand. */
import { describe, expect, it } from 'vitest';
import { createCorpusHalf } from '../../src/corpus-half.ts';
import { createCompareSurroundings } from '../../src/match/compare-surroundings.ts';
import { diffGroups } from '../../src/match/diff-groups.ts';
import { countedKey } from '../../src/match/digest-words.ts';
import { FACT_MODEL } from '../../src/match/fact-model.ts';
import { differenceOf } from '../../src/match/find-differences.ts';
import { findReprints, REPRINT } from '../../src/match/find-reprints.ts';
import { countHolders, linkArticles, sharpen } from '../../src/match/link-articles.ts';
import { quotedPart, wordsOf } from '../../src/match/quoted-words.ts';
import { leadsOf } from '../../src/match/rank-rivals.ts';
import { scoreArticles } from '../../src/match/score-articles.ts';
import { sharedShingles } from '../../src/match/shingles.ts';
import { countsAlike, tallyNumbers } from '../../src/match/tally-numbers.ts';
import { viewArticle } from '../../src/match/view-article.ts';
import { viewClaim } from '../../src/match/view-claim.ts';
import type { ArticleDigest } from '../../src/model/digest.ts';
import type { Group } from '../../src/model/group.ts';
import { digestOf, type Line, member, number, SILENT } from '../support/hand-made.ts';

const viewOf = (id: string, line: Line) => viewClaim(digestOf(id, [line]).claims[0]!);
const count = (value: number, of: string | null = null) => number(String(value), { value, of });

describe('figures of two claims', () => {
  it.each<[string, Line, Line, number, number]>([
    [
      'one word beside both',
      { text: 'The fire injured 17 yesterday.', numbers: [count(17)] },
      { text: 'Some 19 were injured.', numbers: [count(19)] },
      0,
      1,
    ],
    [
      'other words beside them',
      { text: 'The fire injured 17 yesterday.', numbers: [count(17)] },
      { text: 'Divers rescued 19 overnight.', numbers: [count(19)] },
      0,
      0,
    ],
    [
      'one noun that both count',
      { text: 'It expelled 755 diplomats.', numbers: [count(755, 'diplomats')] },
      { text: 'Moscow lost 455 diplomats.', numbers: [count(455, 'diplomats')] },
      0,
      1,
    ],
    [
      'none on one side',
      { text: 'It expelled 755.', numbers: [count(755)] },
      { text: 'It expelled them.' },
      0,
      0,
    ],
    [
      'the same figure',
      { text: 'It expelled 755 diplomats.', numbers: [count(755, 'diplomats')] },
      { text: 'It lost 755 of its staff.', numbers: [count(755, 'staff')] },
      1,
      0,
    ],
  ])('are set against each other: %s', (_, a, b, agreeing, differing) => {
    const [x, y] = [viewOf('a', a), viewOf('b', b)];
    expect(tallyNumbers(x, y, countedKey)).toMatchObject({ agreeing, differing });
    expect(tallyNumbers(y, x, countedKey)).toMatchObject({ agreeing, differing });
  });

  it.each([
    [100, 'boats', 'nets', true],
    [99, 'boats', 'nets', false],
    [100, null, 'nets', false],
    [100, 'boats', null, false],
  ])('count alike by one of three digits: %s %s %s', (value, of, other, alike) => {
    const a = viewOf('a', { text: `It lost ${value}.`, numbers: [count(value, of)] });
    const b = viewOf('b', { text: `It sold ${value}.`, numbers: [count(value, other)] });
    expect([countsAlike(a, b), countsAlike(b, a)]).toEqual([alike, alike]);
  });
});

describe('a quotation', () => {
  it('is read to its two-hundredth word', () => {
    expect(wordsOf('word '.repeat(200)).words).toHaveLength(200);
    expect(wordsOf('word '.repeat(201)).words).toHaveLength(200);
  });

  it('has its part marked by words', () => {
    const whole = 'We will not sell [it] … ever';
    const part = quotedPart(whole, whole.indexOf('not'), whole.indexOf(' ['));
    expect(part.words.map(({ plain }) => plain)).toEqual(['we', 'will', 'not', 'sell', '…', '…', 'ever']);
    expect([part.first, part.end]).toEqual([2, 4]);
  });
});

describe('rivals', () => {
  const rival = (a: number, b: number, close: number, sentenceA = a, sentenceB = b) => ({
    a,
    b,
    close,
    sentenceA,
    sentenceB,
  });

  it('of one sentence count once, by the closest of them', () => {
    // the second claim of sentence 7 is closer, the third farther: both are the same counterpart
    const leads = leadsOf([
      rival(0, 0, 0.5, 0, 7),
      rival(0, 1, 0.75, 0, 7),
      rival(0, 2, 0.625, 0, 7),
      rival(0, 3, 0.25),
    ]);
    expect(leads.map(([lesser]) => lesser)).toEqual([0.25, 0.5, 0.375, -0.5]);
  });

  it('are kept in any order', () => {
    const leads = leadsOf([rival(0, 3, 0.25), rival(0, 2, 0.5), rival(0, 1, 1)]);
    expect(leads.map(([lesser]) => lesser)).toEqual([-0.75, -0.5, 0.5]);
  });
});

const told = (id: string, lines: readonly string[], parts: Partial<ArticleDigest> = {}) => ({
  ...digestOf(
    id,
    lines.map((text) => ({ text })),
  ),
  ...parts,
});

describe('two articles', () => {
  const a = viewArticle(told('a', ['Ferry sailors drowned.', 'Mills closed yesterday.']));
  const b = viewArticle(told('b', ['Ferry sailors drowned gladly.']));

  it('have pairs of claims that share words, each with what the whole sentences share', () => {
    const pairs = scoreArticles(a, b);
    expect(pairs.map(({ a: i, b: j }) => [i, j])).toEqual([[0, 0]]);
    const features = pairs[0]!.features();
    // two pairs of neighbours, of two and of three
    expect(features.neighbours).toBe(1);
    expect(features.lesser_cover).toBeLessThan(1);
    expect(features.lesser_lead).toBeGreaterThan(0);
    const best = pairs[0]!.bestFeatures(FACT_MODEL);
    for (const name of ['lesser_cover', 'lesser_lead', 'in_lead'] as const)
      expect(best[name]).toBe(features[name]);
  });

  it('are one article: each pair once, and no claim with itself', () => {
    const twice = viewArticle(
      told('c', ['Ferry sailors drowned.', 'The ferry sailors were drowned by waves.']),
    );
    expect(scoreArticles(twice, twice).map(({ a: i, b: j }) => [i, j])).toEqual([[0, 1]]);
  });

  it('share of two sentences what both hold', () => {
    const word = (key: string) => ({ lower: key, key, weight: 1, kind: 'other' as const });
    const article = (...sentences: string[][]) =>
      ({
        sentences: new Map(sentences.map((keys, i) => [i, new Map(keys.map((key) => [key, word(key)]))])),
      }) as unknown as Parameters<typeof createCompareSurroundings>[0];
    const compare = createCompareSurroundings(
      article(['ferry', 'sank', 'hull', 'may'], ['mill']),
      article(['ferry', 'sank'], []),
      ({ weight }) => weight,
    );
    expect(compare(0, 0)).toEqual({ lesserSentence: 0.5, betterSentence: 1 });
    expect(compare(1, 0)).toEqual({ lesserSentence: 0, betterSentence: 0 });
    expect(compare(0, 1)).toEqual({ lesserSentence: 0, betterSentence: 0 });
    expect(compare(7, 0)).toEqual({ lesserSentence: 0, betterSentence: 0 });
    expect(compare(0, 0)).toBe(compare(0, 0));
  });
});

describe('the topic of an article', () => {
  it('holds a word of ten articles as it is, one of more with less, one of all not at all', () => {
    const topic = new Map([
      ['ten', 1],
      ['fifty', 1],
      ['all', 1],
    ]);
    const sharp = sharpen(
      topic,
      new Map([
        ['ten', 10],
        ['fifty', 50],
        ['all', 100],
      ]),
      100,
    );
    expect([...sharp.keys()]).toEqual(['ten', 'fifty', 'all']);
    expect(sharp.get('all')).toBe(0);
    // ln 2 / ln 10
    expect(sharp.get('fifty')! / sharp.get('ten')!).toBeCloseTo(0.301, 3);
    expect(Math.hypot(...sharp.values())).toBeCloseTo(1);
  });

  it('names equal words in the order of the alphabet', () => {
    const sharp = sharpen(
      new Map([
        ['b', 1],
        ['a', 1],
        ['c', 2],
      ]),
      new Map([
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ]),
      3,
    );
    expect([...sharp.keys()]).toEqual(['c', 'a', 'b']);
  });

  it('counts who holds a word', () => {
    expect([
      ...countHolders([
        new Map([['a', 1]]),
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ]),
    ]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('is of unit length, names weigh half as much again, and what is said twice more', () => {
    const { topic } = told('a', ['Tamber zebras zebras.']);
    expect(Math.hypot(...topic.values())).toBeCloseTo(1);
    const [zebra, tamber] = [topic.get('zebra-')!, topic.get('tamb-') ?? topic.get('tamber-')!];
    expect(zebra / tamber).toBeGreaterThan((1 + Math.LN2) / 1.6);
    expect(
      told('b', [
        Array.from(
          { length: 120 },
          (_, i) => `zq${String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26))}x`,
        ).join(' '),
      ]).topic.size,
    ).toBe(80);
  });

  it('is looked up by its thirty heaviest words, in lists of 250 articles at most', () => {
    const topic = (heavy: string, words: number) =>
      new Map(
        Array.from({ length: words }, (_, i) => [
          i < words - 3 ? `${heavy}${i}` : `shared${i - words}`,
          words - i,
        ]),
      );
    const unit = (map: Map<string, number>) => ({ published: null, topic: map });
    expect(linkArticles([unit(topic('a', 30)), unit(topic('b', 31))])).toEqual([]);
    const same = () =>
      unit(
        new Map([
          ['x', 1],
          ['y', 1],
          ['z', 1],
        ]),
      );
    const different = (i: number) => unit(new Map([[`p${i}`, 1]]));
    const others = Array.from({ length: 2000 }, (_, i) => different(i));
    expect(linkArticles([same(), same(), ...others])).toHaveLength(1);
    const many = (size: number) => linkArticles([...Array.from({ length: size }, same), ...others]).length;
    expect(many(250)).toBe((250 * 249) / 2);
    expect(many(251)).toBe(0);
  });
});

describe('reprints', () => {
  it('share four of ten runs, an account of its own fewer', () => {
    const runs = (shared: number) => [
      ...Array.from({ length: shared }, (_, i) => i),
      ...Array.from({ length: 10 - shared }, (_, i) => 100 + i),
    ];
    const ten = Array.from({ length: 10 }, (_, i) => i);
    expect(sharedShingles(ten, runs(4)) >= REPRINT).toBe(true);
    expect(sharedShingles(ten, runs(3)) >= REPRINT).toBe(false);
  });

  it('count as one witness', () => {
    const copy = Array.from(
      { length: 30 },
      (_, i) =>
        `The ferry of line ${'abcdefghij'[i % 10]}${'klm'[Math.floor(i / 10)]} sank off Tamber with grain and rope for the mill.`,
    );
    const other = 'The council of Tamber will raise the wreck before the winter.';
    const half = createCorpusHalf();
    const witnesses = (lines: readonly string[]) => {
      const digests = [told('a', [...copy, other]), told('b', lines)].map((one, i) => ({
        ...one,
        source: ['Coast', 'Herald'][i]!,
        claims: one.claims.map((claim) => ({ ...claim, source: ['Coast', 'Herald'][i]! })),
      }));
      const group = half
        .run(digests, SILENT)
        .find(({ members }) => members.some(({ text }) => text === other));
      return [group?.members.length, group?.origins.length];
    };
    expect(witnesses([...copy, other])).toEqual([2, 1]);
    // the same words in another order are no print of the same text
    const shuffled = copy.map((line) => line.split(' ').reverse().join(' '));
    expect(witnesses([...shuffled, other])).toEqual([2, 2]);
    expect(findReprints(['a', 'b', 'c'], [{ a: 0, b: 2, similarity: 1 }])).toEqual(
      new Map([
        ['a', 'a'],
        ['b', 'b'],
        ['c', 'a'],
      ]),
    );
  });
});

describe('the wording of one side', () => {
  it('is its longest', () => {
    const members = [
      member('a1', 'Six'),
      member('a2', 'Sixty sheep'),
      member('a3', 'Seven'),
      member('b1', 'Some'),
    ];
    const group = {
      groupId: 'g',
      relation: 'agree',
      fields: [],
      text: '',
      sources: [],
      origins: [],
      members,
      differences: [],
      links: [],
    };
    const [row] = diffGroups([group as unknown as Group], (id) => (id.startsWith('a') ? 'a' : 'b'));
    expect([row?.a?.text, row?.b?.text]).toEqual(['Sixty sheep', 'Some']);
  });
});

describe('a difference', () => {
  const claim = (id: string, published: string | null) =>
    digestOf(id, [{ text: 'The ferry sank.' }], { published }).claims[0]!;
  it.each([
    ['2031-02-10', '2031-02-11', ['a', 'b'], true],
    ['2031-02-11', '2031-02-10', ['b', 'a'], true],
    ['2031-02-10T09:00', '2031-02-10T07:00', ['a', 'b'], false],
    [null, '2031-02-10', ['a', 'b'], false],
    ['2031-02-10', null, ['a', 'b'], false],
  ] as const)('of %s and %s has the earlier side first', (a, b, sides, update) => {
    const found = differenceOf(claim('a', a), claim('b', b), { field: 'value', a: 'a', b: 'b' });
    expect([found.a.value, found.b.value]).toEqual(sides);
    expect([found.a.claimId[0], found.b.claimId[0]]).toEqual(sides);
    expect(found.update).toBe(update);
  });
});
