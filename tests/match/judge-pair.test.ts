import { describe, expect, it } from 'vitest';
import type { Distance } from '../../src/match/fact-features.ts';
import { judgePair } from '../../src/match/judge-pair.ts';
import { scoreArticles } from '../../src/match/score-articles.ts';
import { viewArticle } from '../../src/match/view-article.ts';
import { digestOf, type Line, number } from '../support/hand-made.ts';

const SAME_DAY: Distance = { similarity: 0.6, days: 0 };

/** The score of the first claims of two articles; 0 when they are no candidates. */
const scoreOf = (a: Line, b: Line, distance: Distance): number => {
  const [x, y] = [viewArticle(digestOf('a', [a])), viewArticle(digestOf('b', [b]))];
  const [pair] = scoreArticles(x, y);
  return pair === undefined ? 0 : judgePair(pair, distance);
};

const A: Line = { text: 'The council of Brinmouth rejected the plan to drain the marsh.' };
const B: Line = { text: 'Brinmouth turned down a plan to drain the marsh on Tuesday.' };

describe('the score of two claims', () => {
  it('falls the farther apart their articles are in topic and time', () => {
    const scores = [
      SAME_DAY,
      { similarity: 0.3, days: 0 },
      { similarity: 0.3, days: 3 },
      { similarity: 0.3, days: 40 },
    ].map((distance) => scoreOf(A, B, distance));
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('is without a date what it is two days apart', () => {
    expect(scoreOf(A, B, { similarity: 0.6, days: null })).toBe(scoreOf(A, B, { similarity: 0.6, days: 2 }));
  });

  it('is nothing for a figure that contradicts, with little else in common', () => {
    const ferries = number('14 ferries', { value: 14, of: 'ferries' });
    const others = number('31 ferries', { value: 31, of: 'ferries' });
    const one: Line = { text: 'The port of Skerry lost 14 ferries to the great frost.', numbers: [ferries] };
    const other: Line = { text: 'Its shipyard delivered 31 ferries to Tamber last year.', numbers: [others] };
    expect(scoreOf(one, other, SAME_DAY)).toBe(0);
  });

  it('is nothing between far articles that have one word in common', () => {
    const far: Distance = { similarity: 0.25, days: 20 };
    expect(
      scoreOf(
        { text: 'The abbot called the sale monstrous.' },
        { text: 'It is monstrous, a ferryman shouted at the regatta.' },
        far,
      ),
    ).toBe(0);
  });

  it('is nothing within an event for a name that is the lesser part of both claims', () => {
    const one: Line = { text: 'Quillfeather learned to sail on the canals of Brabant as a boy of nine.' };
    const other: Line = { text: 'Quillfeather would be the first woman to chair a parliament in Tallinn.' };
    expect(scoreOf(one, other, SAME_DAY)).toBe(0);
  });

  it('keeps one word in common within an event if one speaker says it', () => {
    const one: Line = { text: 'It was monstrous.', speaker: 'Anton Vell' };
    const other: Line = { text: 'the sale of the ferry was monstrous', speaker: 'Vell' };
    expect(scoreOf(one, other, SAME_DAY)).toBeGreaterThan(0);
    expect(scoreOf(one, { ...other, speaker: 'Mira Lind' }, SAME_DAY)).toBe(0);
  });
});
