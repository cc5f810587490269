/**
 * What may have been said: spans left and right of the cue, alone or together, each with a probability. With
 * Zl and Zr the sums over all spans of a side, a configuration's partition sum is Zl, Zr or Zl·Zr.
 */

import { logSumExp } from '../linear/log-sum.ts';
import { clear, type Weigher } from '../linear/weigher.ts';
import { endFeatures, plainEndFeatures, plainStartFeatures, startFeatures } from './content-features.ts';
import { pairFeatures } from './content-pair-features.ts';
import { allowsContent, type ContentContext, leftPlaces, rightPlaces } from './content-question.ts';
import { BOTH, LEFT, RIGHT, type Sides, sidesFeatures } from './content-sides.ts';
import {
  type Beam,
  learnRankedEdges,
  type Places,
  type PlainScores,
  rankEdges,
  type SpanKind,
} from './rank-edges.ts';
import { type RankedSpan, rankSpans } from './rank-spans.ts';
import type { TokenSpan } from './token-span.ts';

export interface ContentChoice {
  readonly left: TokenSpan | null;
  readonly right: TokenSpan | null;
  readonly probability: number;
}

export interface SidesScore {
  readonly sides: Sides;
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

export interface ContentLattice {
  readonly left: readonly RankedSpan[];
  readonly right: readonly RankedSpan[];
  readonly leftSum: number;
  readonly rightSum: number;
  readonly sides: readonly SidesScore[];
  readonly logSum: number;
}

const CONTENTS: SpanKind<ContentContext> = {
  sideOf: ({ cue }, token) => (token < cue.anchor ? 0 : 1),
  allows: allowsContent,
  start: { plain: plainStartFeatures, related: startFeatures },
  end: { plain: plainEndFeatures, related: endFeatures },
  pair: pairFeatures,
};

/** The partition sum of a configuration, in logarithms. */
export const sumOf = (sides: Sides, leftSum: number, rightSum: number): number =>
  sides === LEFT ? leftSum : sides === RIGHT ? rightSum : leftSum + rightSum;

/** A side is looked into while its best edges promise at least so much, next to the best side. */
const SIDES_MARGIN = 5;

/** Whether the left and the right are worth a look, given what a span of each side may be worth. */
const openSides = (sides: readonly SidesScore[], left: number, right: number) => {
  const hopes = sides.map((s) => s.score + sumOf(s.sides, left, right));
  const least = Math.max(...hopes) - SIDES_MARGIN;
  return [
    hopes[LEFT]! >= least || hopes[BOTH]! >= least,
    hopes[RIGHT]! >= least || hopes[BOTH]! >= least,
  ] as const;
};

/** The spans of both sides; those of a side that has no hope are left out. */
const spansOf = (
  weigher: Weigher,
  context: ContentContext,
  sides: readonly SidesScore[],
  beam: Beam,
  known: PlainScores,
): readonly [readonly RankedSpan[], readonly RankedSpan[]] => {
  const places = [leftPlaces(context), rightPlaces(context)] as const;
  const edges = places.map((each) => rankEdges(weigher, CONTENTS, context, each, beam, known));
  const isOpen = openSides(sides, edges[LEFT]!.best, edges[RIGHT]!.best);
  const [left, right] = edges.map((each, side) =>
    isOpen[side] ? rankSpans(weigher, CONTENTS, context, each, beam) : [],
  );
  return [left!, right!];
};

/** In training: all spans, every feature in the weigher. */
const learnSpans = (
  weigher: Weigher,
  context: ContentContext,
  beam: Beam,
  gold: { readonly left: TokenSpan | null; readonly right: TokenSpan | null } | null,
): readonly [readonly RankedSpan[], readonly RankedSpan[]] => {
  const learn = (places: Places, span: TokenSpan | null) =>
    rankSpans(
      weigher,
      CONTENTS,
      context,
      learnRankedEdges(weigher, CONTENTS, context, places, beam, span),
      beam,
    );
  return [learn(leftPlaces(context), gold?.left ?? null), learn(rightPlaces(context), gold?.right ?? null)];
};

export const contentLattice = (
  weigher: Weigher,
  context: ContentContext,
  beam: Beam,
  known: PlainScores | null,
  gold: { readonly left: TokenSpan | null; readonly right: TokenSpan | null } | null = null,
): ContentLattice => {
  clear(weigher);
  const sides = ([LEFT, RIGHT, BOTH] as const).map((which) => {
    const from = weigher.size;
    const score = weigher.scale * sidesFeatures(weigher, context, which);
    return { sides: which, score, from, to: weigher.size };
  });
  const [left, right] =
    known === null ? learnSpans(weigher, context, beam, gold) : spansOf(weigher, context, sides, beam, known);
  const leftSum = logSumExp(left.map((span) => span.score));
  const rightSum = logSumExp(right.map((span) => span.score));
  const logSum = logSumExp(sides.map((s) => s.score + sumOf(s.sides, leftSum, rightSum)));
  return { left, right, leftSum, rightSum, sides, logSum };
};

/** Of `count` contents wanted, none needs a span that `count` others of its side surpass. */
const best = (spans: readonly RankedSpan[], count: number): RankedSpan[] =>
  [...spans].sort((a, b) => b.score - a.score || a.from - b.from).slice(0, count);

const spanOf = (span: RankedSpan): TokenSpan => ({ first: span.start.token, last: span.end.token });

/** The `count` most probable contents, best first; none when there are no words around the cue. */
export const rankContents = (
  weigher: Weigher,
  context: ContentContext,
  beam: Beam,
  known: PlainScores | null,
  count: number,
): ContentChoice[] => {
  const lattice = contentLattice(weigher, context, beam, known);
  const [onLeft, onRight, onBoth] = lattice.sides.map((s) => s.score - lattice.logSum);
  const left = best(lattice.left, count);
  const right = best(lattice.right, count);
  const choices: ContentChoice[] = [];
  for (const l of left)
    choices.push({ left: spanOf(l), right: null, probability: Math.exp(onLeft! + l.score) });
  for (const r of right)
    choices.push({ left: null, right: spanOf(r), probability: Math.exp(onRight! + r.score) });
  for (const l of left)
    for (const r of right)
      choices.push({
        left: spanOf(l),
        right: spanOf(r),
        probability: Math.exp(onBoth! + l.score + r.score),
      });
  // the sort is stable, so that equals stay in text order
  return choices.sort((a, b) => b.probability - a.probability).slice(0, count);
};
