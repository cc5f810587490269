/**
 * Scores the spans that a question allows: the sum of what its first token, its last token and the pair of
 * them are worth. Pairs are looked at only between the best first and the best last tokens.
 */
import { type Arena, take } from './arena.ts';
import { type Edge, prune } from './prune-edges.ts';
import type { TokenSpan } from './token-span.ts';

/** Features of a span's first or last token. The plain ones depend on it and its side of the cue alone. */
export interface EdgeFeatures<Context> {
  readonly plain: (arena: Arena, context: Context, token: number, side: 0 | 1) => void;
  readonly related: (arena: Arena, context: Context, token: number, side: 0 | 1) => void;
}

/**
 * What makes a span of one kind (speakers, contents): fixed functions, so that nothing is built per question.
 */
export interface SpanKind<Context> {
  /** 0 left of the cue, 1 right of it. */
  readonly sideOf: (context: Context, token: number) => 0 | 1;
  readonly allows: (context: Context, first: number, last: number) => boolean;
  readonly start: EdgeFeatures<Context>;
  readonly end: EdgeFeatures<Context>;
  readonly pair: (arena: Arena, context: Context, first: number, last: number) => void;
}

/** Where spans may start and end, in text order. */
export interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How many first and last tokens are paired, and how far a pair's edges may fall behind the best pair's. */
export interface Beam {
  readonly starts: number;
  readonly ends: number;
  readonly margin: number;
}

/** What the plain features of an article's tokens are worth, by 2 × token + side; NaN until asked for. */
export interface PlainScores {
  readonly starts: Float32Array;
  readonly ends: Float32Array;
}

export const createPlainScores = (size: number): PlainScores => ({
  starts: new Float32Array(2 * size).fill(Number.NaN),
  ends: new Float32Array(2 * size).fill(Number.NaN),
});

export interface RankedSpan {
  readonly start: Edge;
  readonly end: Edge;
  /** What start, end and pair are worth together. */
  readonly score: number;
  /** The features of the pair. */
  readonly from: number;
  readonly to: number;
}

/** The plain score of a token, looked up or worked out. */
const plainScore = <Context>(
  arena: Arena,
  features: EdgeFeatures<Context>,
  context: Context,
  token: number,
  side: 0 | 1,
  known: Float32Array,
): number => {
  const place = 2 * token + side;
  if (Number.isNaN(known[place]!)) {
    features.plain(arena, context, token, side);
    known[place] = take(arena);
  }
  return known[place]!;
};

/** Edges whose plain score falls behind the best by more are not looked at: what relates them to the cue is not worth it. */
const PLAIN_MARGIN = 3;

/** In use: the edges worth looking at, their plain scores looked up. */
const scoreEdges = <Context>(
  arena: Arena,
  features: EdgeFeatures<Context>,
  sideOf: SpanKind<Context>['sideOf'],
  context: Context,
  tokens: readonly number[],
  known: Float32Array,
): Edge[] => {
  let best = Number.NEGATIVE_INFINITY;
  for (const token of tokens) {
    const plain = plainScore(arena, features, context, token, sideOf(context, token), known);
    if (plain > best) best = plain;
  }
  const edges: Edge[] = [];
  for (const token of tokens) {
    const side = sideOf(context, token);
    const plain = known[2 * token + side]!;
    if (plain < best - PLAIN_MARGIN) continue;
    features.related(arena, context, token, side);
    edges.push({ token, score: plain + take(arena), from: 0, to: 0 });
  }
  return edges;
};

/** In training: every edge, with all its features in the arena. */
const learnEdges = <Context>(
  arena: Arena,
  features: EdgeFeatures<Context>,
  sideOf: SpanKind<Context>['sideOf'],
  context: Context,
  tokens: readonly number[],
): Edge[] =>
  tokens.map((token) => {
    const side = sideOf(context, token);
    const from = arena.size;
    features.plain(arena, context, token, side);
    features.related(arena, context, token, side);
    return { token, score: take(arena), from, to: arena.size };
  });

/** What the edges of the best allowed pair are worth. */
const bestSum = <Context>(
  kind: SpanKind<Context>,
  context: Context,
  starts: readonly Edge[],
  ends: readonly Edge[],
): number => {
  let best = Number.NEGATIVE_INFINITY;
  for (const start of starts)
    for (const end of ends)
      if (start.score + end.score > best && kind.allows(context, start.token, end.token))
        best = start.score + end.score;
  return best;
};

/**
 * The allowed spans between the kept starts and ends.
 * @param known plain scores to use and to add to; null in training, where every feature must be in the arena
 * @param gold in training: a span that the beam must not lose
 */
export const rankSpans = <Context>(
  arena: Arena,
  kind: SpanKind<Context>,
  context: Context,
  places: Places,
  beam: Beam,
  known: PlainScores | null,
  gold: TokenSpan | null = null,
): RankedSpan[] => {
  const starts = prune(
    known === null
      ? learnEdges(arena, kind.start, kind.sideOf, context, places.starts)
      : scoreEdges(arena, kind.start, kind.sideOf, context, places.starts, known.starts),
    beam.starts,
    gold?.first ?? -1,
  );
  const ends = prune(
    known === null
      ? learnEdges(arena, kind.end, kind.sideOf, context, places.ends)
      : scoreEdges(arena, kind.end, kind.sideOf, context, places.ends, known.ends),
    beam.ends,
    gold?.last ?? -1,
  );
  const least = bestSum(kind, context, starts, ends) - beam.margin;
  const spans: RankedSpan[] = [];
  for (const start of starts)
    for (const end of ends) {
      const edges = start.score + end.score;
      if (edges < least || !kind.allows(context, start.token, end.token)) continue;
      const from = arena.size;
      kind.pair(arena, context, start.token, end.token);
      spans.push({ start, end, score: edges + take(arena), from, to: arena.size });
    }
  return spans;
};
