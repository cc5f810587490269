/** What two claims, statements, lists of words have in common, in numbers that can be counted by hand. */
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { alignWords } from '../../src/match/align-words.ts';
import { commonRuns } from '../../src/match/common-runs.ts';
import { type Comparison, compareClaims, NO_SETTING } from '../../src/match/compare-claims.ts';
import { compareQuotations, createAlignQuotations } from '../../src/match/compare-quotations.ts';
import { compareSpeakers, sameSurname } from '../../src/match/compare-speakers.ts';
import { editsBetween } from '../../src/match/count-edits.ts';
import { originsOf } from '../../src/match/count-origins.ts';
import { countedKey } from '../../src/match/digest-words.ts';
import { closeness, factFeatures } from '../../src/match/fact-features.ts';
import { figureWords } from '../../src/match/figure-words.ts';
import { findCandidates } from '../../src/match/find-candidates.ts';
import { compareStatements } from '../../src/match/judge-statements.ts';
import { localWeights } from '../../src/match/local-weights.ts';
import { meantTokens } from '../../src/match/meant-tokens.ts';
import { quotedPart } from '../../src/match/quoted-words.ts';
import { sharedShingles, shinglesOf } from '../../src/match/shingles.ts';
import { statementFeatures } from '../../src/match/statement-features.ts';
import { viewArticle } from '../../src/match/view-article.ts';
import { viewClaim } from '../../src/match/view-claim.ts';
import { weighWord } from '../../src/match/weigh-word.ts';
import { chain } from '../../src/stages/stage.ts';
import { createStatementView } from '../../src/stages/view-statement.ts';
import { article, date, digestOf, type Line, number, SILENT } from '../support/hand-made.ts';
import { segmentText } from '../support/segment-text.ts';

const rounded = <Value>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 1000) / 1000 : one)),
  );

const view = chain(createArticleHalf(), createStatementView());
const viewOf = (text: string) => view.run(article('x', text), SILENT);

describe('the features of two statements', () => {
  const featuresOf = (a: string, b: string) => {
    const [x, y] = [viewOf(a), viewOf(b)];
    return rounded(statementFeatures(x, y, compareStatements(x, y)));
  };

  it('of one sentence told twice, otherwise', () => {
    const found = featuresOf(
      'The old ferry sank off Tamber in May.',
      'In May the ferry did not sink off Hull.',
    );
    // five of eight words and of nine; "in may" of seven pairs and of eight
    expect(found).toMatchObject({
      runs_of_1_lesser: 0.556,
      runs_of_1_greater: 0.625,
      runs_of_2_lesser: 0.125,
      runs_of_2_greater: 0.143,
      runs_of_3_greater: 0,
      in_order: 0.444,
      edits: 0.889,
      verbs_lesser: 0.5,
      verbs_greater: 1,
      length_ratio: 0.889,
      negations_apart: 1,
      lone_words_lesser: 2,
      lone_words_greater: 3,
      lone_propn_greater: 1,
      lone_adj_greater: 1,
      lone_aux_greater: 1,
    });
    expect(found.cover_lesser).toBeLessThan(found.cover_greater!);
    expect(found.rare_cover_greater).toBeLessThan(found.cover_greater!);
  });

  it('of one that has a clause and a figure more', () => {
    const a = 'The council paid 12 sailors $40 and left.';
    const found = featuresOf(a, 'The council paid 14 sailors.');
    // "the council paid" is one of six runs of three, and of three
    expect(found).toMatchObject({
      runs_of_1_lesser: 0.5,
      runs_of_1_greater: 0.8,
      runs_of_3_lesser: 0.167,
      runs_of_3_greater: 0.333,
      in_order: 0.5,
      edits: 0.5,
      verbs_lesser: 0.5,
      verbs_greater: 1,
      lone_figures_lesser: 1,
      lone_figures_greater: 2,
      length_ratio: 0.625,
      stand_ins_lesser: 0.5,
      stand_ins_greater: 1,
      lone_words_lesser: 1,
      lone_words_greater: 4,
      lone_num_lesser: 1,
      lone_num_greater: 2,
      lone_verb_greater: 1,
      number_differs: 1,
      negations_apart: 0,
    });
    expect(featuresOf('The council paid 14 sailors.', a)).toEqual(found);
  });

  it('of the same', () => {
    expect(featuresOf('The mill closed.', 'The mill closed.')).toMatchObject({
      runs_of_1_lesser: 1,
      runs_of_3_greater: 1,
      runs_of_4_greater: 0,
      letter_runs_lesser: 1,
      in_order: 1,
      edits: 0,
      cover_lesser: 1,
      rare_cover_lesser: 1,
      heaviest_run_greater: 0,
      lone_words_greater: 0,
      stand_ins_greater: 0,
      number_agrees: 0,
      opposites: 0,
    });
  });

  it('of figures, days, speakers and quotations', () => {
    const [x, y] = [viewOf('The mill closed.'), viewOf('The mill closed.')];
    const plain = compareStatements(x, y);
    const features = (parts: Partial<Comparison>) => statementFeatures(x, y, { ...plain, ...parts });
    const counts = (agreeing: number, differing: number) => ({ agreeing, differing, difference: null });
    expect(features({ numbers: counts(3, 4), dates: counts(0, 3) })).toMatchObject({
      number_agrees: 2,
      number_differs: 2,
      date_differs: 1,
    });
    expect(features({ speakers: 'different', opposites: ['rise', 'fall'] })).toMatchObject({
      other_speaker: 1,
      opposites: 1,
    });
    expect(features({ speakers: 'same' })).toMatchObject({ other_speaker: 0, quotation_changed: 0 });
    expect(features({ quotation: { words: 3, share: 0.5, changed: null } })).toMatchObject({
      quoted_share: 0,
    });
    expect(features({ quotation: { words: 4, share: 0.5, changed: ['a', 'b'] } })).toMatchObject({
      quoted_share: 0.5,
      quotation_changed: 1,
    });
  });
});

const claimView = (line: Line, id = 'a') => viewClaim(digestOf(id, [line]).claims[0]!);
const comparisonOf = (a: Line, b: Line) =>
  rounded(compareClaims(claimView(a), claimView(b, 'b'), NO_SETTING, countedKey));

describe('the comparison of two claims', () => {
  const boats = number('755 boats', { value: 755, of: 'boats' });
  const monday = date('Monday', '2031-02-10');

  it('counts words, names, verbs, figures and days', () => {
    const found = comparisonOf(
      {
        text: 'Mayor Lind of Tamber sold 755 boats to the harbour on Monday.',
        numbers: [boats],
        dates: [monday],
        speaker: 'Lind',
      },
      {
        text: 'On Monday Lind bought 755 boats from a Hull harbour.',
        numbers: [boats],
        dates: [monday],
        speaker: 'Mira Lind',
        denied: true,
      },
    );
    expect(found).toMatchObject({
      figure: 0.9,
      counted: true,
      shared: ['lind-', 'harb-', '#755', '@2031-02-10'],
      numbers: { agreeing: 1, differing: 0, difference: null },
      dates: { agreeing: 1, differing: 0, difference: null },
      speakers: 'same',
      samePolarity: false,
      opposites: ['sell', 'buy'],
    });
    expect(found.names.shared).toBe(1);
    expect(found.mass).toBe(found.unique);
    expect(found.plainMass).toBeLessThan(found.mass);
    expect(found.restCover).toBeLessThan(found.coverA);
  });

  it('has no figure in common where both have another', () => {
    const found = comparisonOf(
      { text: 'The fares rose by 40 in Tamber.', numbers: [number('40', { value: 40 })] },
      { text: 'The fares fell by 41 in Hull.', numbers: [number('41', { value: 41 })] },
    );
    expect(found).toMatchObject({
      figure: 0,
      counted: false,
      shared: ['fare-'],
      numbers: { agreeing: 0, differing: 1, difference: [0, 0] },
      opposites: ['rise', 'fall'],
      samePolarity: true,
    });
  });

  const COMPARISON: Comparison = {
    ...(comparisonOf({ text: 'The mill closed.' }, { text: 'The mill closed.' }) as Comparison),
    coverA: 0.5,
    coverB: 0.25,
    mass: Math.E - 1,
    plainMass: Math.E ** 2 - 1,
    unique: 0,
    verbs: { shared: 1, either: 4 },
    names: { shared: 0, onlyA: 3, onlyB: 2 },
  };
  const place = { sentenceA: 1, sentenceB: 3, leads: [0.1, 0.2] as const };
  const features = (parts: Partial<Comparison>) =>
    rounded(
      factFeatures({ ...COMPARISON, ...parts }, 0.5, { lesserSentence: 0.3, betterSentence: 0.6 }, place),
    );

  it('is made into features', () => {
    expect(features({})).toMatchObject({
      lesser_cover: 0.25,
      common_mass: 1,
      plain_mass: 2,
      unique_words: 0,
      neighbours: 0.5,
      common_verbs: 0.25,
      common_names: 0,
      number_agrees: 0,
      date_agrees: 0,
      quoted_words: 0,
      same_speaker: 0,
      lesser_sentence: 0.3,
      better_sentence: 0.6,
      lesser_lead: 0.1,
      greater_lead: 0.2,
      in_lead: 0.25,
    });
    const counts = (agreeing: number, differing: number) => ({ agreeing, differing, difference: null });
    expect(
      features({
        numbers: counts(3, 3),
        dates: counts(1, 1),
        speakers: 'same',
        samePolarity: false,
        opposites: ['rise', 'fall'],
        verbs: { shared: 0, either: 0 },
        quotation: { words: 4, share: 0.5, changed: null },
      }),
    ).toMatchObject({
      number_agrees: 2,
      number_differs: 1,
      date_agrees: 1,
      date_differs: 0,
      quoted_words: 0.805,
      same_speaker: 1,
      other_speaker: 0,
      other_polarity: 1,
      common_verbs: 0,
    });
    expect(
      features({
        dates: counts(0, 2),
        speakers: 'different',
        quotation: { words: 3, share: 1, changed: null },
      }),
    ).toMatchObject({ date_differs: 1, other_speaker: 1, quoted_words: 0 });
  });

  it('has a closeness to rank it by', () => {
    const close = (parts: Partial<Comparison>): number => rounded(closeness({ ...COMPARISON, ...parts }));
    expect(close({})).toBe(0.667);
    expect(close({ coverA: 0, coverB: 0 })).toBe(0.5);
    expect(close({ quotation: { words: 4, share: 0.5, changed: null } })).toBe(1.167);
    expect(close({ quotation: { words: 3, share: 0.5, changed: null } })).toBe(0.667);
  });
});

describe('lists of words', () => {
  const words = (text: string): string[] => text.split(' ');

  it.each([
    [
      'a b c d',
      'a c d',
      [
        [0, 0],
        [2, 1],
        [3, 2],
      ],
    ],
    ['a b', 'b a', [[1, 0]]],
    ['a', 'b', []],
    [
      'a a b',
      'a b',
      [
        [0, 0],
        [2, 1],
      ],
    ],
  ])('are aligned: %s | %s', (a, b, pairs) => {
    expect(alignWords(words(a), words(b))).toEqual(pairs);
  });

  it.each([
    ['a b c', 'a b c', 0],
    ['a b c', 'a x c', 1],
    ['a b c', 'b c', 1],
    ['b c', 'a b c d', 2],
    ['a b', 'c d', 2],
  ])('are so many edits apart: %s | %s', (a, b, edits) => {
    expect(editsBetween(words(a), words(b))).toBe(edits);
    expect(editsBetween(words(b), words(a))).toBe(edits);
  });

  it.each([
    ['a b c', 'a b d', 2, [0.5, 0.5]],
    ['a a a', 'a', 1, [1 / 3, 1]],
    ['a b', 'a b c', 3, [0, 0]],
    ['a b c d', 'b c', 2, [1 / 3, 1]],
  ] as const)('share runs: %s | %s', (a, b, length, shares) => {
    expect(commonRuns(words(a), words(b), length)).toEqual(shares);
  });
});

describe('weights', () => {
  const classes = loadWordClasses();

  it('of a word are 0 for the commonest, 1 for the rarest', () => {
    expect(weighWord(classes, 'qqzqq')).toBe(1);
    expect(weighWord(classes, 'year')).toBeLessThan(0.25);
    const counted = (count: number) =>
      weighWord({ rowOf: () => 0, counts: [count] } as unknown as typeof classes, 'x');
    expect([counted(300_000), counted(400_000), counted(20), counted(10)]).toEqual([0, 0, 1, 1]);
    expect(counted(Math.round(Math.sqrt(300_000 * 20)))).toBeCloseTo(0.5, 3);
  });

  it('of a figure go by its digits without padding', () => {
    const figure = (value: number | null, unit: string | null = null) =>
      figureWords({ numbers: [number(String(value), { value, unit })], dates: [] } as never).map(
        ({ key, weight }) => `${key} ${weight}`,
      );
    expect([5, 12, 755, 1234, 43_000, 0, -0.5].map((value) => figure(value)[0])).toEqual([
      '#5 0.25',
      '#12 0.55',
      '#755 0.9',
      '#1234 1',
      '#43000 0.55',
      '#0 0.1',
      '#-0.5 0.25',
    ]);
    expect(figure(12, 'USD')).toEqual(['#12USD 0.55']);
    expect(figure(null)).toEqual([]);
  });

  it('of a day are a third; one that comes back has none', () => {
    const days = [date('May', '2031-05'), date('soon', null), date('Mondays', 'XXXX', null, { type: 'SET' })];
    expect(figureWords({ numbers: [], dates: days } as never)).toEqual([
      { lower: 'may', key: '@2031-05', weight: 0.35, kind: 'other' },
    ]);
  });

  const told = (id: string, lines: readonly string[]) =>
    viewArticle(
      digestOf(
        id,
        lines.map((text) => ({ text })),
      ),
    );

  it('of a word fall with the sentences that hold it, counted from the second, of twelve at least', () => {
    const sentences = (of: Record<string, number>, size: number) =>
      ({
        claims: [],
        sentences: new Map(Array.from({ length: size }, (_, i) => [i, i])),
        sentencesWith: new Map(Object.entries(of)),
      }) as unknown as Parameters<typeof localWeights>[0];
    const factor = (a: number, b: number, sizeA = 4, sizeB = 4): number => {
      const local = localWeights(sentences({ ferry: a }, sizeA), sentences({ ferry: b }, sizeB));
      return local.weigh({ lower: 'ferry', key: 'ferry', weight: 1, kind: 'other' });
    };
    expect(factor(1, 1)).toBe(1);
    expect(factor(0, 0)).toBe(1);
    expect(factor(7, 7)).toBeCloseTo(0.0625);
    expect(factor(13, 1)).toBeCloseTo(0.0625);
    expect(factor(13, 13, 24, 24)).toBeCloseTo(0.0625);
    const local = localWeights(sentences({ ferry: 3 }, 4), sentences({ ferry: 5 }, 4));
    expect([local.sentencesWith('ferry'), local.sentencesWith('mill')]).toEqual([5, 0]);
  });

  it('make claims candidates from a quarter of a rare word on', () => {
    const [a, b] = [told('a', ['Lind painted a lighthouse.']), told('b', ['A lighthouse burned.'])];
    const weighed = (weight: number) => (one: { words: readonly unknown[] }) =>
      ({ weights: new Float64Array(one.words.length).fill(weight), total: 0, rest: 0 }) as never;
    expect(findCandidates(a, b, weighed(0.25))).toEqual([{ a: 0, b: 0 }]);
    expect(findCandidates(a, b, weighed(0.24))).toEqual([]);
  });
});

describe('runs of six words', () => {
  const words = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => `word${from + i}`).join(' ');
  const shingles = (text: string) => shinglesOf(segmentText(text).tokens);

  it('are kept one in eight, sorted, and shared by share of the shorter', () => {
    const all = shingles(words(0, 805));
    expect(all.length).toBeGreaterThan(160);
    expect(all.length).toBeLessThan(250);
    expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
    expect(sharedShingles([1, 2, 3], [2, 3, 4, 5])).toBeCloseTo(2 / 3);
    expect(sharedShingles([2, 3, 4, 5], [1, 2, 3])).toBeCloseTo(2 / 3);
    expect(sharedShingles([], [1])).toBe(0);
    expect(shingles(words(0, 5))).toEqual([]);
    // words are not run together: the gap counts
    expect(shingles(words(0, 805))).not.toEqual(shingles(words(0, 805).replaceAll('word', 'wordx')));
  });
});

describe('quotations', () => {
  const compare = (a: string, b: string) => compareQuotations(quotedPart(a), quotedPart(b));

  it.each([
    // five words in common of seven, and four
    ['The dam will hold until June, people', 'The dam will break until June, people', true],
    ['The dam will hold June', 'The dam will break June', false],
    // five in common of a stretch of eight
    ['The dam will really always safely hold today', 'The dam will hold today', false],
    ['The dam will always safely hold today', 'The dam will hold today', true],
  ])('are one text with a change where most is common: %s | %s', (a, b, isChanged) => {
    expect(compare(a, b).changed !== null).toBe(isChanged);
    expect(compare(b, a).changed !== null).toBe(isChanged);
  });

  it('leave out an end that hangs on by one word', () => {
    expect(
      compare('We say the old dam will hold until June', 'We hope the old dam will fall until June').changed,
    ).toEqual(['the old dam will hold until June', 'the old dam will fall until June']);
  });

  it('share words of the shorter', () => {
    expect(compare('The dam will hold until June', 'The dam will hold')).toMatchObject({
      words: 4,
      share: 1,
    });
    expect(compare('The dam held', 'A mill')).toMatchObject({ words: 0, share: 0 });
  });

  it('are aligned from so many common words on, each once', () => {
    const align = createAlignQuotations(3);
    const [two, three] = [quotedPart('the dam fell').words, quotedPart('the dam held').words];
    expect(align(two, three)).toEqual([]);
    expect(align(three, three)).toHaveLength(3);
    expect(align(three, three)).toBe(align(three, three));
  });
});

describe('speakers', () => {
  const speaker = (name: string, type: 'person' | 'organization' = 'person') => ({ name, role: null, type });
  it.each([
    ['Mr. Lind', 'Anna Lind', 'same'],
    ['A. B. Lind', 'Anna Lind', 'same'],
    ['Bea Lind', 'Anna Lind', 'different'],
    ['Anna Lind’s', 'Anna Lind', 'same'],
    ['Mr.', 'Anna Lind', 'unknown'],
  ])('%s and %s: %s', (a, b, same) => {
    expect(compareSpeakers(speaker(a), speaker(b))).toBe(same);
    expect(compareSpeakers(speaker(b), speaker(a))).toBe(same);
  });

  it('of two bodies the shorter name stands in the longer', () => {
    const body = (name: string) => speaker(name, 'organization');
    expect(compareSpeakers(body('Harbour Bank'), body('Bank of the Harbour'))).toBe('same');
    expect(compareSpeakers(body('Harbour Mill'), body('Bank of the Harbour'))).toBe('different');
  });

  it('share a surname', () => {
    expect(sameSurname(speaker('Bea Lind'), speaker('Anna Lind'))).toBe(true);
    expect(sameSurname(speaker('Bea Lind'), speaker('Lind Bea'))).toBe(false);
    expect(sameSurname(null, speaker('Lind'))).toBe(false);
  });
});

describe('a turn of phrase', () => {
  const meant = (text: string): string => {
    const { tokens } = segmentText(text);
    return meantTokens({ tokens, pronouns: new Map() }, { first: 0, end: tokens.length })
      .map(({ lower }) => lower)
      .join(' ');
  };

  it('may hold four words in its gap', () => {
    expect(meant('She turned his big old offer down.')).toBe('she reject his big old offer .');
    expect(meant('She turned his big old red offer down.')).toBe('she turned his big old red offer down .');
  });
});

describe('witnesses of a group', () => {
  const claim = (id: string, text: string, kind: 'assertion' | 'quote' = 'assertion') => ({
    ...digestOf(id, [{ text }]).claims[0]!,
    kind,
    source: null,
  });
  const twelve = 'The ferry company will lay up four of its boats this winter';
  it('are one for a passage of twelve words', () => {
    const count = (text: string, kind: 'assertion' | 'quote' = 'assertion') =>
      originsOf([claim('a', text, kind), claim('b', text, kind)], new Map()).length;
    expect(count(twelve)).toBe(1);
    expect(count(twelve.replace('four ', ''))).toBe(2);
    expect(count(twelve, 'quote')).toBe(2);
  });
});
