import { describe, expect, it } from 'vitest';
import {
  type Beam,
  createPlainScores,
  learnRankedEdges,
  type PlainScores,
  rankEdges,
  type SpanKind,
} from '../../src/attribute/rank-edges.ts';
import { rankSpans } from '../../src/attribute/rank-spans.ts';
import { createWeigher, family, type Weigher, weigh, weigh2 } from '../../src/linear/weigher.ts';

const model = {
  weights: Int8Array.from({ length: 1 << 12 }, (_, i) => (Math.imul(i, 2654435761) >>> 25) - 64),
  scale: 0.05,
  bits: 12,
};

/** Any span forwards; features are the tokens themselves. */
const kind: SpanKind<null> = {
  sideOf: () => 1,
  allows: (_context, first, last) => first <= last,
  start: {
    plain: (weigher, _context, token) => weigh(weigher, family(0), token),
    related: (weigher, _context, token) => weigh(weigher, family(1), token),
  },
  end: {
    plain: (weigher, _context, token) => weigh(weigher, family(2), token),
    related: (weigher, _context, token) => weigh(weigher, family(3), token),
  },
  pair: (weigher, _context, first, last) => weigh2(weigher, family(4), first, last),
};

const tokens = [0, 1, 2, 3, 4, 5, 6, 7];
const places = { starts: tokens, ends: tokens };
const wide = { starts: 99, ends: 99, margin: Number.POSITIVE_INFINITY, plainMargin: 3 };
type Gold = Parameters<typeof learnRankedEdges>[5];

/** As in training: with every feature kept. */
const learnt = (weigher: Weigher, beam: Beam, gold: Gold = null) =>
  rankSpans(weigher, kind, null, learnRankedEdges(weigher, kind, null, places, beam, gold), beam);
/** As in use. */
const used = (weigher: Weigher, beam: Beam, known: PlainScores) =>
  rankSpans(weigher, kind, null, rankEdges(weigher, kind, null, places, beam, known), beam);

const told = (spans: ReturnType<typeof rankSpans>) =>
  spans.map(({ start, end, score }) => [start.token, end.token, Math.round(1e6 * score)]);

describe('rankSpans', () => {
  const all = learnt(createWeigher(model, true), wide);

  it('scores every allowed span when the beam is wide', () => {
    expect(all).toHaveLength(36);
  });

  it('scores the same with plain scores looked up, the second time too', () => {
    // small weights: no edge falls behind by the margin of plain scores
    const mild = { ...model, scale: 0.01 };
    const expected = told(learnt(createWeigher(mild, true), wide));
    const known = createPlainScores(8);
    const weigher = createWeigher(mild);
    for (let round = 0; round < 2; round += 1) expect(told(used(weigher, wide, known))).toEqual(expected);
  });

  it('leaves out edges that are plainly worse, once plain scores are looked up', () => {
    const found = told(used(createWeigher(model), wide, createPlainScores(8)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(all.length);
    for (const span of found) expect(told(all)).toContainEqual(span);
  });

  it('keeps in a narrow beam the edges that are worth most, and the gold ones', () => {
    const edges = (name: 'start' | 'end') =>
      [...new Map(all.map((span) => [span[name].token, span[name].score]))].sort((a, b) => b[1] - a[1]);
    const worst = edges('start').at(-1)![0];
    const beam = { ...wide, starts: 2, ends: 8 };
    const narrow = learnt(createWeigher(model, true), beam, { first: worst, last: 7 });
    const kept = new Set(narrow.map((span) => span.start.token));
    expect(kept).toEqual(new Set([edges('start')[0]![0], edges('start')[1]![0], worst]));
  });

  it('leaves out pairs whose edges fall behind the best by more than the margin', () => {
    const spans = learnt(createWeigher(model, true), { ...wide, margin: 1 });
    const sums = all.map(({ start, end }) => start.score + end.score);
    const best = Math.max(...sums);
    expect(spans).toHaveLength(sums.filter((sum) => sum >= best - 1).length);
  });
});
