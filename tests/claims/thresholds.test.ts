/** A phrase on either side of what decides over claims: how long, how far, how much of it quoted. */
import { describe, expect, it } from 'vitest';
import { boundariesIn } from '../../src/claims/boundaries.ts';
import type { Boundaries } from '../../src/claims/boundary-kinds.ts';
import { forEachStretch } from '../../src/claims/candidates.ts';
import { createChooseClaims } from '../../src/claims/choose-claims.ts';
import { reachOf } from '../../src/claims/claim-reach.ts';
import { createColumns } from '../../src/claims/columns.ts';
import { contentEdges } from '../../src/claims/content-edges.ts';
import { endFeatures, startFeatures } from '../../src/claims/edge-features.ts';
import { passivesIn } from '../../src/claims/find-passives.ts';
import { understoodModal } from '../../src/claims/understood-modal.ts';
import { isVoiceNear, type Voice, voicesBySentence, voicesNear } from '../../src/claims/voices.ts';
import { whyNoClaim } from '../../src/claims/why-no-claim.ts';
import { loadWordClasses } from '../../src/lexicon/word-classes.ts';
import { createWeigher } from '../../src/linear/weigher.ts';
import { createReadColumns } from '../../src/linear/word-columns.ts';
import type { Resolved } from '../../src/model/layers.ts';
import { textOf } from '../../src/model/span.ts';
import { createBuildClaims } from '../../src/stages/build-claims.ts';
import { spanOf } from '../../src/text/token-range.ts';
import { timeStages } from '../support/article-stages.ts';
import { articleOf, at, said } from '../support/hand-made-article.ts';

const readColumns = createReadColumns(loadWordClasses());
const stage = createBuildClaims();
const claimsOf = (article: Resolved) => {
  const { claims } = stage.run(article, { diagnostic: () => {}, drop: () => {} });
  return claims.map((claim) => ({ ...claim, text: textOf(article.article.text, claim) }));
};

const WHOLE = (article: Resolved) => ({ first: 0, end: article.tokens.length });

describe('a greeting', () => {
  const reasonOf = (text: string, attribution: number | null = 0, words = '') => {
    const article = articleOf(text, [said(text, { content: [text] })]);
    const numbers = words === '' ? [] : [at(text, words)];
    const statement = { ...WHOLE(article), attribution, holdsCue: false, gap: null, belief: 1 };
    return whyNoClaim({ ...article, numbers } as unknown as Resolved, statement);
  };

  it.each([
    ['Thank you all very much for coming tonight', 'claim/greeting'],
    ['Thank you all so very much for coming tonight', null],
    ['Welcome back', 'claim/greeting'],
    ['We thank you', null],
  ])('has eight words at most: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  it('is somebody’s, and holds no figure', () => {
    expect(reasonOf('Thank you very much', null)).toBeNull();
    expect(reasonOf('Thank you 12 times', 0, '12')).toBeNull();
  });
});

describe('the words of a claim', () => {
  const kindOf = (content: string) => {
    const text = `Okoro said ${content}.`;
    const claim = claimsOf(
      articleOf(text, [said(text, { speaker: 'Okoro', cue: 'said', content: [content] })]),
    )[0];
    return [claim?.text, claim?.kind];
  };

  it.each([
    ['the old dam of Delft was “weak and old”', 'reported'],
    ['the dam was “weak and very old”', 'quote'],
    ['the dam of Delft was “weak and old by then”', 'reported'],
    ['the dam was “by far the oldest and weakest in the county”', 'quote'],
  ])('are the speaker’s own where half of them are quoted: %s', (content, kind) => {
    expect(kindOf(content)).toEqual([content, kind]);
  });
});

describe('the edges of a stretch', () => {
  const text = 'Lind resigned.';
  const article = articleOf(text);
  const columns = createColumns(article, readColumns);
  const sentence = { first: 0, end: 2 };
  const boundaries = boundariesIn(article, columns, contentEdges(article), sentence, []);
  const model = (scale: number) => ({ weights: new Int8Array(4).fill(-1), scale, bits: 2 });
  const chosen = (edges: number): number => {
    const weigher = createWeigher(model(1));
    const start = startFeatures(weigher, columns, sentence, boundaries.starts[0]!);
    const stop = endFeatures(weigher, columns, sentence, boundaries.ends[0]!);
    return createChooseClaims(model(edges / (start + stop)), 1e-12)(columns, sentence, boundaries, []).length;
  };

  it('are looked at as a pair from -3 on', () => {
    expect([boundaries.starts.length, boundaries.ends.length]).toEqual([1, 1]);
    expect([chosen(-2.9), chosen(-3.1)]).toEqual([1, 0]);
  });
});

describe('the stretches of a sentence', () => {
  const text = `${'Delft '.repeat(40)}fell.`;
  const article = articleOf(text);
  const columns = createColumns(article, readColumns);
  const stretches = (boundaries: Partial<Boundaries>): [number, number][] => {
    const found: [number, number][] = [];
    const all = { starts: [], ends: [], contrastEnd: -1, ...boundaries } as unknown as Boundaries;
    forEachStretch(columns, all, [], (start, stop) => found.push([start.at, stop.at]));
    return found;
  };
  const placesAt = (...numbers: number[]) => numbers.map((place) => ({ at: place, kinds: 1 }));
  const count = (ends: number): number =>
    stretches({
      starts: placesAt(0),
      ends: placesAt(...Array.from({ length: ends }, (_, i) => i + 2)),
    }).length;

  it('are 24 from each start at most', () => {
    expect([count(23), count(24), count(25), count(36)]).toEqual([23, 24, 24, 24]);
  });

  it('have two words and more, each end behind its start', () => {
    expect(stretches({ starts: placesAt(0, 3), ends: placesAt(1, 2, 3, 4, 5) })).toEqual([
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
      [3, 5],
    ]);
  });

  it('do not reach over the end of a contrast', () => {
    expect(stretches({ starts: placesAt(0, 4), ends: placesAt(3, 4, 8), contrastEnd: 4 })).toEqual([
      [0, 3],
      [0, 4],
      [4, 8],
    ]);
  });
});

describe('a sentence without an end', () => {
  const END = 'the army left the big old port of Delft on Friday';
  const last = (words: number): string | undefined => {
    const article = articleOf(`${'Hull, '.repeat(words)}and ${END}`);
    return claimsOf(article).at(-1)?.text;
  };
  const size = (words: number): number => articleOf(`${'Hull, '.repeat(words)}and ${END}`).tokens.length;

  it('is read 250 tokens at a time', () => {
    expect([size(119), size(123)]).toEqual([250, 258]);
    expect(last(119)).toContain('the army left the big old port of Delft on Friday');
    expect(last(123) ?? '').not.toContain('the army left the big old port of Delft on Friday');
  });
});

const voice = (cue: number, contents: readonly [number, number][] = []): Voice =>
  ({
    cue: { first: cue, end: cue + 1 },
    contents: contents.map(([first, end]) => ({ first, end })),
  }) as unknown as Voice;

describe('a voice', () => {
  it.each<[string, Voice, boolean]>([
    ['60 tokens before', voice(40), true],
    ['more before', voice(39), false],
    ['59 tokens behind', voice(169), true],
    ['more behind', voice(170), false],
    ['far, but with words in it', voice(400, [[108, 120]]), true],
    ['far, its words right before', voice(400, [[90, 100]]), false],
    ['far, its words right behind', voice(400, [[110, 120]]), false],
  ])('is near a stretch: %s', (_, one, near) => {
    expect(isVoiceNear(one, { first: 100, end: 110 })).toBe(near);
  });

  it('is one of eight at most', () => {
    const range = { first: 100, end: 110 };
    expect(
      voicesNear(
        Array.from({ length: 8 }, () => voice(900)),
        range,
      ),
    ).toHaveLength(8);
    const many = [voice(900), ...Array.from({ length: 9 }, (_, i) => voice(101 + i))];
    expect(voicesNear(many, range).map(({ cue }) => cue!.first)).toEqual([
      101, 102, 103, 104, 105, 106, 107, 108,
    ]);
  });

  it.each([
    ['Lind has never said that the dam was safe.', 'has never said', 'asserts', 0],
    ['Lind did not say that the dam was safe.', 'did not say', 'asserts', 0],
    ['Lind said that the dam was safe.', 'said', 'asserts', 1],
    ['Lind has never believed that the dam was safe.', 'has never believed', 'believes', 1],
  ] as const)('that is denied to have spoken is nobody’s: %s', (text, cue, stance, voices) => {
    const content = ['that the dam was safe'];
    const article = articleOf(text, [said(text, { speaker: 'Lind', cue, content, stance })]);
    expect(voicesBySentence(article).get(0) ?? []).toHaveLength(voices);
  });
});

describe('the reach of a verb', () => {
  /** Whether a phrase at `word` turns the main verb. */
  const reaches = (text: string, word: string): boolean => {
    const article = articleOf(text);
    const place = article.tokens.findIndex(({ lower }) => lower === word);
    return reachOf(article.tokens, { ...WHOLE(article), end: article.tokens.length - 1 })('verb', place);
  };

  it.each([
    ['The town has so far not sued the firm that never paid.', 'not', true],
    ['The town has so far not sued the firm that never paid.', 'never', false],
    ['The town never once paid the firm.', 'never', true],
    ['No town paid the firm.', 'no', true],
    ['The town that never again paid us sued the firm.', 'never', false],
    ['If the talks do not fail, the mill will stay.', 'not', false],
    ['The fact is that the dam did not hold.', 'not', true],
    ['The town is confident the mill will never close.', 'never', true],
    ['The town will sue the firm in the spring but not the bank.', 'not', false],
  ])('in “%s”: “%s” %s', (text, word, expected) => {
    expect(reaches(text, word)).toBe(expected);
  });
});

describe('a modal that is understood', () => {
  const modalBefore = (text: string, word: string): string | null => {
    const { tokens } = articleOf(text);
    const first = tokens.findIndex(({ lower }) => lower === word);
    const found = understoodModal(tokens, { first, end: tokens.length });
    return found < 0 ? null : tokens[found]!.lower;
  };

  it.each([
    ['The mill will close in May and reopen in July.', 'reopen', 'will'],
    ['The mill may close in May, reopen in July.', 'reopen', 'may'],
    ['The mill closed in May and reopened in July.', 'reopened', null],
    ['The mill plans to close in May and reopen in July.', 'reopen', null],
    ['The mill will close. Then and reopen in July.', 'reopen', null],
    ['The mill will close in May then reopen in July.', 'reopen', null],
    [`The mill will close in ${'the big old '.repeat(6)}town and reopen in July.`, 'reopen', 'will'],
    [`The mill will close in ${'the big old '.repeat(7)}town and reopen in July.`, 'reopen', null],
  ])('%s', (text, word, modal) => {
    expect(modalBefore(text, word)).toBe(modal);
  });
});

describe('a deed told in passing', () => {
  const deedsIn = (text: string): string[] => {
    const article = timeStages(text).claimed;
    return article.sentences.flatMap(({ firstToken, endToken }) =>
      passivesIn(article, { first: firstToken, end: endToken }).map((range) =>
        textOf(text, spanOf(article.tokens, range)),
      ),
    );
  };

  it.each([
    ['tariffs approved by the Danish parliament', true],
    ['tariffs approved on Friday by the Danish parliament', true],
    ['tariffs approved late on Friday by the Danish parliament', false],
  ])('%s', (deed, isFound) => {
    expect(deedsIn(`The cuts follow ${deed}.`).includes(deed)).toBe(isFound);
  });
});
