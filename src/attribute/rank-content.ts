/**
 * What may have been said: spans left and right of the cue, alone or together, each with a probability. With
 * Zl and Zr the sums over all spans of a side, a configuration's partition sum is Zl, Zr or Zl·Zr.
 */
import { type Arena, clear, take } from './arena.ts';
import { endFeatures, plainEndFeatures, plainStartFeatures, startFeatures } from './content-features.ts';
import { pairFeatures } from './content-pair-features.ts';
import { allowsContent, type ContentContext, leftPlaces, rightPlaces } from './content-question.ts';
import { BOTH, LEFT, RIGHT, type Sides, sidesFeatures } from './content-sides.ts';
import { logSumExp } from './log-sum.ts';
import { type Beam, type PlainScores, type RankedSpan, rankSpans, type SpanKind } from './rank-spans.ts';
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

export const contentLattice = (
  arena: Arena,
  context: ContentContext,
  beam: Beam,
  known: PlainScores | null,
  gold: { readonly left: TokenSpan | null; readonly right: TokenSpan | null } | null = null,
): ContentLattice => {
  clear(arena);
  const left = rankSpans(arena, CONTENTS, context, leftPlaces(context), beam, known, gold?.left ?? null);
  const right = rankSpans(arena, CONTENTS, context, rightPlaces(context), beam, known, gold?.right ?? null);
  const leftSum = logSumExp(left.map((span) => span.score));
  const rightSum = logSumExp(right.map((span) => span.score));
  const sides = ([LEFT, RIGHT, BOTH] as const).map((which) => {
    const from = arena.size;
    sidesFeatures(arena, context, which);
    return { sides: which, score: take(arena), from, to: arena.size };
  });
  const logSum = logSumExp(sides.map((s) => s.score + sumOf(s.sides, leftSum, rightSum)));
  return { left, right, leftSum, rightSum, sides, logSum };
};

/** Of `count` contents wanted, none needs a span that `count` others of its side surpass. */
const best = (spans: readonly RankedSpan[], count: number): RankedSpan[] =>
  [...spans].sort((a, b) => b.score - a.score || a.from - b.from).slice(0, count);

const spanOf = (span: RankedSpan): TokenSpan => ({ first: span.start.token, last: span.end.token });

/** The `count` most probable contents, best first; none when there are no words around the cue. */
export const rankContents = (
  arena: Arena,
  context: ContentContext,
  beam: Beam,
  known: PlainScores | null,
  count: number,
): ContentChoice[] => {
  const lattice = contentLattice(arena, context, beam, known);
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
