/** The time limit of an article: what counts, and that nothing stays broken of what was stopped. */
import { describe, expect, it } from 'vitest';
import { createArticleHalf } from '../../src/article-half.ts';
import { forgetLibraries, loadLibrary } from '../../src/lexicon/resource.ts';
import type { Article } from '../../src/model/article.ts';
import { createGuardedHalf } from '../../src/workers/guarded-half.ts';
import { article as articleOf } from '../support/hand-made.ts';

const FIRE = articleOf(
  'fire',
  'Fire destroyed 14 houses in Orsund on Tuesday, the fire chief, Ann Dray, said.',
);

const compute = (): never => {
  for (;;);
};

/** Waits without computing, as on a machine that is busy with other work; Node's watchdog may end it. */
const bePutOff = (milliseconds: number): void => {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  for (let i = 0; i < milliseconds; i += 10) Atomics.wait(nothing, 0, 0, 10);
};

/** The article half, with something else before it. */
const halfAfter = (before: (article: Article) => void, seconds: number) => {
  const sound = createArticleHalf();
  return createGuardedHalf({ secondsPerArticle: seconds }, () => ({
    name: 'after',
    run: (article, report) => {
      before(article);
      return sound.run(article, report);
    },
  }));
};

describe('the time of an article', () => {
  it('is what it computed: waiting for the processor costs it nothing', () => {
    const half = halfAfter(() => bePutOff(400), 0.1);
    expect(half([FIRE])[0]).toMatchObject({ annotated: { article: { id: 'fire' } } });
  });

  it('is over when it computed so long, and the articles of its batch lose nothing', () => {
    const half = halfAfter(({ id }) => id === 'endless' && compute(), 0.3);
    const results = half([FIRE, articleOf('endless', FIRE.text), FIRE]);
    expect(
      results.map((result) => ('failed' in result ? result.failed.message : result.annotated.claims.length)),
    ).toEqual([
      1,
      'the article took more than 0.3 s of processor time and was left out; shorten it or raise secondsPerArticle',
      1,
    ]);
  });

  it('does not hold the loading of a library, which takes longer', () => {
    let loaded: unknown;
    const half = halfAfter(() => {
      loaded = loadLibrary('compromise/two');
    }, 0.2);
    half([FIRE, FIRE]);
    for (let i = 0; i < 3; i += 1) {
      forgetLibraries();
      expect(half([FIRE])[0]).toMatchObject({ annotated: { article: { id: 'fire' } } });
      expect(loaded).toBeTypeOf('function');
    }
  });

  it('leaves no library in work that was stopped within it', () => {
    const used: unknown[] = [];
    const half = halfAfter(({ id }) => {
      used.push(loadLibrary('compromise/two'));
      if (id === 'endless') compute();
    }, 0.3);
    half([FIRE]);
    half([articleOf('endless', FIRE.text)]);
    half([FIRE]);
    expect(used.at(-1)).not.toBe(used[0]);
  });
});
