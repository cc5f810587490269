/** A phrase on either side of each threshold between claims. What the model gives is set by hand, so that no training moves these. */
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../src/match/agreement.ts';
import { cluster, type Scored } from '../../src/match/cluster.ts';
import type { Comparison } from '../../src/match/compare-claims.ts';
import { compareDates } from '../../src/match/compare-dates.ts';
import { compareNumbers } from '../../src/match/compare-numbers.ts';
import { countedKey } from '../../src/match/digest-words.ts';
import type { Distance } from '../../src/match/fact-features.ts';
import { FACT_MODEL } from '../../src/match/fact-model.ts';
import { findDifferences } from '../../src/match/find-differences.ts';
import { figuresClash, judgePair } from '../../src/match/judge-pair.ts';
import { linkArticles } from '../../src/match/link-articles.ts';
import { tallyNumbers } from '../../src/match/tally-numbers.ts';
import { FACTS } from '../../src/match/thresholds.ts';
import { viewClaim } from '../../src/match/view-claim.ts';
import { date, digestOf, type Line, number } from '../support/hand-made.ts';

const NOTHING = { agreeing: 0, differing: 0, difference: null };
const DIFFERS = { agreeing: 0, differing: 1, difference: [0, 0] as const };
const AGREES = { agreeing: 1, differing: 0, difference: null };

/** Two claims that have several plain words in common, and nothing that speaks against them. */
const ALIKE: Comparison = {
  coverA: 0.6,
  coverB: 0.6,
  restCover: 0.6,
  mass: 1,
  unique: 1,
  plainMass: 0.6,
  figure: 0,
  counted: false,
  shared: ['marsh', 'drain', 'plan'],
  names: { shared: 0, onlyA: 0, onlyB: 0 },
  verbs: { shared: 1, either: 2 },
  numbers: NOTHING,
  dates: NOTHING,
  quotation: { words: 0, share: 0, changed: null } as unknown as Comparison['quotation'],
  speakers: 'unknown',
  samePolarity: true,
  opposites: null,
};

const NEAR: Distance = { similarity: 0.6, days: 0 };
const FAR: Distance = { similarity: 0.2, days: 40 };

/** A model of one feature, and the feature to which it gives a probability. */
const MODEL = { ...FACT_MODEL, bias: 0, weights: { likely: 1 } };
const likely = (share: number) => () => ({ likely: Math.log(share / (1 - share)) });

const judged = (learned: number, parts: Partial<Comparison> = {}, distance: Distance = NEAR): number =>
  judgePair(
    { comparison: { ...ALIKE, ...parts }, features: likely(learned), bestFeatures: likely(learned) },
    distance,
    MODEL,
  );

describe('the score of a pair', () => {
  it('is what was learned, within an event', () => {
    expect(judged(0.3)).toBeCloseTo(0.3);
    expect(judged(0.11)).toBeCloseTo(0.11);
    expect(judged(0.09)).toBe(0);
  });

  it('is enough from a quarter on within an event, and from 0.85 on between articles of one subject', () => {
    expect(judged(0.28)).toBeGreaterThan(FACTS.oneFact);
    expect(judged(0.25)).toBeLessThan(FACTS.oneFact);
    expect(judged(0.87, {}, FAR)).toBeGreaterThan(FACTS.oneFact);
    expect(judged(0.83, {}, FAR)).toBeLessThan(FACTS.oneFact);
  });

  it.each<[string, Distance, number]>([
    ['the same day and topic', { similarity: 0.35, days: 0 }, 0.5],
    ['the day after', { similarity: 0.6, days: 1 }, 0.5],
    ['two days after', { similarity: 0.6, days: 2 }, 0.289],
    ['three days after', { similarity: 0.6, days: 3 }, 0.183],
    ['four days after', { similarity: 0.6, days: 4 }, 0.06],
    ['a topic half as far as can be', { similarity: 0.275, days: 0 }, 0.222],
    ['the farthest topic', { similarity: 0.2, days: 0 }, 0.06],
    ['a day that is not known', { similarity: 0.6, days: null }, 0.289],
  ])('of one in two is lowered by distance: %s', (_, distance, score) => {
    const found = judged(0.5, {}, distance);
    if (score < 0.1) expect(found).toBe(0);
    else expect(Math.abs(found - score)).toBeLessThan(0.02);
  });

  it.each<[string, Partial<Comparison>, Distance, boolean]>([
    ['another figure, half of the rest the same', { numbers: DIFFERS, restCover: 0.51 }, NEAR, true],
    ['another figure, less of the rest', { numbers: DIFFERS, restCover: 0.49 }, NEAR, false],
    ['one figure the same, one other', { numbers: { ...DIFFERS, agreeing: 1 }, restCover: 0.2 }, NEAR, true],
    ['another day of one event', { dates: DIFFERS, restCover: 0.2 }, NEAR, true],
    ['another day, articles far apart', { dates: DIFFERS, restCover: 0.2 }, FAR, false],
    ['names alone, half of one claim', { plainMass: 0.04, coverA: 0.51, coverB: 0.1 }, NEAR, true],
    ['names alone, the lesser part of both', { plainMass: 0.04, coverA: 0.49, coverB: 0.1 }, NEAR, false],
    ['names and a word', { plainMass: 0.06, coverA: 0.3, coverB: 0.1 }, NEAR, true],
    ['names and a figure', { plainMass: 0.04, coverA: 0.3, coverB: 0.1, numbers: AGREES }, NEAR, true],
    ['names alone, far apart', { plainMass: 0.04, coverA: 0.39, coverB: 0.9 }, FAR, false],
    ['names that are most of both, far apart', { plainMass: 0.04, coverA: 0.41, coverB: 0.41 }, FAR, true],
    ['names and a word, far apart', { plainMass: 0.06, coverA: 0.1, coverB: 0.1 }, FAR, true],
    ['one word, far apart', { shared: ['toll'], coverA: 0.89, coverB: 1 }, FAR, false],
    ['one word that is all, far apart', { shared: ['toll'], coverA: 0.91, coverB: 1 }, FAR, true],
    ['one word, two fifths of both', { shared: ['toll'], coverA: 0.41, coverB: 0.41 }, NEAR, true],
    ['one word, less of one', { shared: ['toll'], coverA: 0.39, coverB: 0.9 }, NEAR, false],
    ['one word that one speaker says', { shared: ['toll'], coverA: 0.1, speakers: 'same' }, NEAR, true],
    ['one counted figure', { shared: ['755'], coverA: 0.1, figure: 0.91, counted: true }, NEAR, true],
    ['one figure that counts nothing', { shared: ['755'], coverA: 0.1, figure: 0.91 }, NEAR, false],
    ['one round figure', { shared: ['700'], coverA: 0.1, figure: 0.89, counted: true }, NEAR, false],
  ])('of %s', (_, parts, distance, isSome) => {
    expect(judged(0.95, parts, distance) > 0).toBe(isSome);
  });

  it.each<[string, Partial<Comparison>, number]>([
    ['with another word', { figure: 0.95, plainMass: 0.31 }, 0.5],
    ['with hardly another word', { figure: 0.95, plainMass: 0.29 }, 0],
    [
      'with hardly another word, but that both count by it',
      { figure: 0.95, plainMass: 0.29, counted: true },
      0.5,
    ],
    ['that is round', { figure: 0.85, plainMass: 0.9 }, 0],
    ['that one of the two denies', { figure: 0.95, plainMass: 0.9, samePolarity: false }, 0],
  ])('is one in two for a telling figure %s', (_, parts, score) => {
    expect(judged(0.02, parts)).toBe(score);
  });
});

const pair = (a: number, b: number, score: number): Scored => ({ a, b, score, joins: true });
const never = (): boolean => false;

describe('a set', () => {
  const joined = (...pairs: Scored[]): number[][] => cluster(pairs, 0.5, never);

  it('takes a third that fits a fifth better than two need to, on average', () => {
    expect(joined(pair(0, 1, 0.9), pair(1, 2, 0.7), pair(0, 2, 0.51))).toEqual([[0, 1, 2]]);
    expect(joined(pair(0, 1, 0.9), pair(1, 2, 0.65), pair(0, 2, 0.51))).toEqual([[0, 1]]);
  });

  it('takes nobody who is below half the threshold with one of it', () => {
    expect(joined(pair(0, 1, 0.96), pair(1, 2, 0.95), pair(0, 2, 0.26))).toEqual([[0, 1, 2]]);
    expect(joined(pair(0, 1, 0.96), pair(1, 2, 0.95), pair(0, 2, 0.25))).toEqual([[0, 1, 2]]);
    expect(joined(pair(0, 1, 0.98), pair(1, 2, 0.97), pair(0, 2, 0.24))).toEqual([[0, 1]]);
  });

  it('of two takes in one of two only where all fit half as well again', () => {
    const four = (across: number): number[][] =>
      joined(
        pair(0, 1, 0.95),
        pair(2, 3, 0.94),
        pair(0, 2, across),
        pair(0, 3, across),
        pair(1, 2, across),
        pair(1, 3, across),
      );
    expect(four(0.76)).toEqual([[0, 1, 2, 3]]);
    expect(four(0.74)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('is made from a pair exactly at the threshold on, and two such pairs are kept by their order', () => {
    expect(joined(pair(0, 1, 0.5), pair(0, 2, 0.5))).toEqual([[0, 1]]);
    expect(joined(pair(2, 0, 0.5), pair(1, 0, 0.5))).toEqual([[0, 1]]);
    expect(joined(pair(0, 1, 0.49))).toEqual([]);
  });

  it('is sorted, and so are the sets', () => {
    expect(joined(pair(5, 9, 0.95), pair(5, 2, 0.9), pair(9, 2, 0.9), pair(11, 10, 0.6))).toEqual([
      [2, 5, 9],
      [10, 11],
    ]);
  });
});

describe('two dates', () => {
  it.each<[string, ReturnType<typeof date>, ReturnType<typeof date>, Agreement]>([
    [
      'that share a day',
      date('to July 9', '2017-07-03', '2017-07-09'),
      date('from July 9', '2017-07-09', '2017-07-12'),
      'compatible',
    ],
    [
      'that follow on each other',
      date('to July 9', '2017-07-03', '2017-07-09'),
      date('from July 10', '2017-07-10', '2017-07-12'),
      'differs',
    ],
    [
      'that begin on one day',
      date('July', '2017-07-01', '2017-07-31'),
      date('July 1', '2017-07-01'),
      'compatible',
    ],
    [
      'that end on one day',
      date('July', '2017-07-01', '2017-07-31'),
      date('July 31', '2017-07-31'),
      'compatible',
    ],
    [
      'one told to the hour',
      date('9 a.m.', '2017-07-31T09', '2017-07-31T10'),
      date('Monday', '2017-07-31'),
      'same',
    ],
    [
      'one of which comes back',
      date('Mondays', '2017-07-31', '2017-07-31', { type: 'SET' }),
      date('Monday', '2017-07-31'),
      'unrelated',
    ],
  ])('%s', (_, a, b, agreement) => {
    expect([compareDates(a, b), compareDates(b, a)]).toEqual([agreement, agreement]);
  });
});

const bounded = (value: number, bound: 'more_than' | 'at_least' | 'at_most' | 'less_than' | 'about') =>
  number(`${bound} ${value}`, { value, bound });
const exact = (value: number) => number(String(value), { value });

describe('two figures', () => {
  it.each([
    ['a floor and what is a little more', bounded(30, 'more_than'), exact(38), 'compatible'],
    ['a floor and half as much again', bounded(30, 'more_than'), exact(41), 'differs'],
    ['a floor and less', bounded(30, 'at_least'), exact(29), 'differs'],
    ['a ceiling and what is a little less', bounded(200, 'at_most'), exact(145), 'compatible'],
    ['a ceiling and far less', bounded(200, 'less_than'), exact(135), 'differs'],
    ['a ceiling and more', bounded(200, 'at_most'), exact(201), 'differs'],
    ['about, within a twentieth', bounded(5250, 'about'), exact(5500), 'compatible'],
    ['about, beyond it', bounded(5250, 'about'), exact(5600), 'differs'],
    ['rounded to the nearest ten', exact(450), exact(454), 'compatible'],
    ['not rounded to it', exact(450), exact(456), 'differs'],
    [
      'less than a hundred is not rounded',
      number('50.5', { value: 50.5 }),
      number('50.53', { value: 50.53 }),
      'differs',
    ],
    ['one digit is taken at its word', exact(400), exact(404), 'differs'],
    ['dozens, and ten times two dozen', number('dozens', { low: 24 }), exact(240), 'compatible'],
    ['dozens, and more than that', number('dozens', { low: 24 }), exact(250), 'differs'],
    ['a range and its end', number('12 to 15', { low: 12, high: 15 }), exact(15), 'compatible'],
    ['a range and what is past it', number('12 to 15', { low: 12, high: 15 }), exact(16), 'differs'],
    [
      'a rise and a fall',
      number('12', { value: 12, change: 'up' }),
      number('15', { value: 15, change: 'down' }),
      'unrelated',
    ],
    [
      'two rises',
      number('12', { value: 12, change: 'up' }),
      number('15', { value: 15, change: 'up' }),
      'differs',
    ],
    [
      'money and a bare measure of it',
      number('$12', { value: 12, kind: 'money', unit: 'USD' }),
      number('15', { value: 15, kind: 'measure', unit: 'USD' }),
      'differs',
    ],
    [
      'plurals of one noun',
      number('12', { value: 12, of: 'iron boats' }),
      number('15', { value: 15, of: 'boat' }),
      'differs',
    ],
  ] as const)('%s', (_, a, b, agreement) => {
    expect([compareNumbers(a, b), compareNumbers(b, a)]).toEqual([agreement, agreement]);
  });
});

const viewOf = (id: string, line: Line) => viewClaim(digestOf(id, [line]).claims[0]!);
const dollars = (text: string, value: number) => number(text, { value, kind: 'money', unit: 'USD' });

describe('a sum', () => {
  const bridge = viewOf('a', {
    text: 'The bridge cost the town $4.2 million.',
    numbers: [dollars('$4.2 million', 4.2e6)],
  });
  const paid = viewOf('b', {
    text: 'Builders received $3.9 million.',
    numbers: [dollars('$3.9 million', 3.9e6)],
  });
  const twice = viewOf('c', {
    text: 'Builders received $3.9 million, then $5.5 million.',
    numbers: [dollars('$3.9 million', 3.9e6), dollars('$5.5 million', 5.5e6)],
  });

  it('is set against the only other one, whatever stands beside it', () => {
    expect(tallyNumbers(bridge, paid, countedKey).differing).toBe(1);
    expect(tallyNumbers(paid, bridge, countedKey).differing).toBe(1);
  });

  it('but against none of two', () => {
    expect(tallyNumbers(bridge, twice, countedKey).differing).toBe(0);
    expect(tallyNumbers(twice, bridge, countedKey).differing).toBe(0);
  });

  it('and a bare count against none of other things', () => {
    const saved = viewOf('a', {
      text: 'Crews rescued 14 overnight.',
      numbers: [number('14', { value: 14 })],
    });
    const treated = viewOf('b', {
      text: 'Doctors treated 31 yesterday.',
      numbers: [number('31', { value: 31 })],
    });
    expect(tallyNumbers(saved, treated, countedKey).differing).toBe(0);
  });
});

describe('figures of one group', () => {
  const staff = (value: number) =>
    digestOf('a', [
      { text: `It lost ${value} clerks.`, numbers: [number(`${value} clerks`, { value, of: 'clerks' })] },
    ]).claims[0]!;

  it('clash when they differ and none agrees', () => {
    expect(figuresClash(staff(755), staff(455))).toBe(true);
    expect(figuresClash(staff(755), staff(755))).toBe(false);
  });
});

describe('articles of one story', () => {
  const told = (published: string | null, ...words: string[]) => ({
    published,
    topic: new Map(words.map((word) => [word, 1 / Math.sqrt(words.length)])),
  });
  /** Two of five keys in common are a cosine of 0.4, three of five one of 0.6. */
  it('share three telling words', () => {
    const one = told('2031-02-10', 'ferry', 'quay', 'tamber', 'lind', 'storm');
    expect(linkArticles([one, told('2031-02-10', 'ferry', 'quay', 'tamber', 'frost', 'pear')])).toHaveLength(
      1,
    );
    expect(linkArticles([one, told('2031-02-10', 'ferry', 'quay', 'toll', 'frost', 'pear')])).toEqual([]);
  });

  const thirds = (published: string | null, words: number) =>
    told(
      published,
      'ferry',
      'quay',
      'tamber',
      ...Array.from({ length: words - 3 }, (_, i) => `${published}${i}`),
    );

  it.each([
    ['0.21 on one day', '2031-02-10', '2031-02-10', 14, 1],
    ['0.19 on one day', '2031-02-10', '2031-02-10', 16, 0],
    ['0.21 within a week', '2031-02-10', '2031-02-17', 14, 1],
    ['0.21 after ten days', '2031-02-10', '2031-02-20', 14, 0],
    ['0.43 after a year', '2031-02-10', '2032-02-10', 7, 1],
    ['0.38 after a year', '2031-02-10', '2032-02-10', 8, 0],
  ] as const)('are as close as their days ask: %s', (_, first, second, words, links) => {
    const [a, b] = [thirds(first, words), thirds(second, words)];
    // keys of their own, also where the days are the same
    const other = {
      ...b,
      topic: new Map([...b.topic].map(([key, weight]) => [/\d/.test(key) ? `b${key}` : key, weight])),
    };
    expect(linkArticles([a, other])).toHaveLength(links);
  });
});

describe('a difference', () => {
  const claim = (id: string, line: Line) => digestOf(id, [line]).claims[0]!;
  const fields = (a: Line, b: Line, parts: Partial<Comparison>): string[] =>
    findDifferences(claim('a', a), claim('b', b), { ...ALIKE, ...parts }).map(({ field }) => field);
  const monday: Line = { text: 'It sank on Monday.', dates: [date('Monday', '2031-02-10')] };
  const friday: Line = { text: 'It sank on Friday.', dates: [date('Friday', '2031-02-14')] };
  const lind: Line = { text: 'The quay is lost.', speaker: 'Mira Lind' };
  const vell: Line = { text: 'The quay is lost.', speaker: 'Anton Vell' };
  const yes: Line = { text: 'The mill in Tamber closes in May.' };
  const no: Line = { text: 'The mill in Tamber stays open in May.', denied: true };
  const DENIED = { samePolarity: false, coverA: 0.5 };
  const QUOTED = { words: 6, share: 0.8, changed: null } as unknown as Comparison['quotation'];
  const by = (parts: Partial<Comparison['quotation']>): Partial<Comparison> => ({
    speakers: 'different',
    quotation: { ...QUOTED, ...parts },
  });

  it.each<[string, Line, Line, Partial<Comparison>, string[]]>([
    ['of days, most else alike', monday, friday, { dates: DIFFERS, restCover: 0.61 }, ['date']],
    ['of no days, less alike', monday, friday, { dates: DIFFERS, restCover: 0.59 }, []],
    ['of no days, where one is the same', monday, friday, { dates: { ...DIFFERS, agreeing: 1 } }, []],
    ['of speakers of six printed words', lind, vell, by({}), ['speaker']],
    ['of no speakers of five', lind, vell, by({ words: 5 }), []],
    ['of no speakers, words less alike', lind, vell, by({ share: 0.79 }), []],
    ['of none between names of one person', lind, { ...vell, speaker: 'M. Lind' }, by({}), []],
    ['of none where one is not known', lind, yes, by({}), []],
    [
      'of speakers of four reported words',
      lind,
      vell,
      { speakers: 'different', shared: ['a', 'b', 'c', 'd'], coverA: 0.91, coverB: 0.91 },
      ['speaker'],
    ],
    ['of no speakers of three', lind, vell, { speakers: 'different', coverA: 0.91, coverB: 0.91 }, []],
    [
      'of no speakers, reported otherwise',
      lind,
      vell,
      { speakers: 'different', shared: ['a', 'b', 'c', 'd'], coverA: 0.89, coverB: 0.91 },
      [],
    ],
    ['of yes and no', yes, no, { ...DENIED, coverB: 0.86 }, ['polarity']],
    ['of no yes and no, where less is denied', yes, no, { ...DENIED, coverB: 0.84 }, []],
    ['of none, two words in common', yes, no, { ...DENIED, coverB: 0.9, shared: ['a', 'b'] }, []],
    [
      'of yes and no, two words that are all',
      yes,
      no,
      { ...DENIED, coverB: 1, shared: ['a', 'b'] },
      ['polarity'],
    ],
    ['of none, one word that is all', yes, no, { ...DENIED, coverB: 1, shared: ['a'] }, []],
    [
      'of none between the same printed words',
      yes,
      no,
      { ...DENIED, coverB: 1, quotation: { ...QUOTED, share: 0.6 } },
      [],
    ],
  ])('%s', (_, a, b, parts, found) => {
    expect(fields(a, b, parts)).toEqual(found);
  });
});
