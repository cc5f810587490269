/**
 * Where spans may start and end at best: the first and last tokens that a question allows, scored by their plain
 * features, the promising ones by what relates them to the cue as well.
 */
import type { Weigher } from '../linear/weigher.ts';
import { type Edge, prune } from './prune-edges.ts';
import type { TokenSpan } from './token-span.ts';

/** Features of a span's first or last token. The plain ones depend on it and its side of the cue alone. */
export interface EdgeFeatures<Context> {
  readonly plain: (weigher: Weigher, context: Context, token: number, side: 0 | 1) => number;
  readonly related: (weigher: Weigher, context: Context, token: number, side: 0 | 1) => number;
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
  readonly pair: (weigher: Weigher, context: Context, first: number, last: number) => number;
}

/** Where spans may start and end, in text order. */
export interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * How many first and last tokens are paired, how far a pair's edges may fall behind the best pair's, and how far
 * a token's plain score behind the best one before what relates it to the cue is worth a look.
 */
export interface Beam {
  readonly starts: number;
  readonly ends: number;
  readonly margin: number;
  readonly plainMargin: number;
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

/** The plain score of a token, looked up or worked out. */
const plainScore = <Context>(
  weigher: Weigher,
  features: EdgeFeatures<Context>,
  context: Context,
  token: number,
  side: 0 | 1,
  known: Float32Array,
): number => {
  const place = 2 * token + side;
  if (Number.isNaN(known[place]!))
    known[place] = weigher.scale * features.plain(weigher, context, token, side);
  return known[place]!;
};

/** In use: the edges worth looking at, their plain scores looked up. */
const scoreEdges = <Context>(
  weigher: Weigher,
  features: EdgeFeatures<Context>,
  sideOf: SpanKind<Context>['sideOf'],
  context: Context,
  tokens: readonly number[],
  known: Float32Array,
  margin: number,
): Edge[] => {
  let best = Number.NEGATIVE_INFINITY;
  for (const token of tokens) {
    const plain = plainScore(weigher, features, context, token, sideOf(context, token), known);
    if (plain > best) best = plain;
  }
  const edges: Edge[] = [];
  for (const token of tokens) {
    const side = sideOf(context, token);
    const plain = known[2 * token + side]!;
    if (plain < best - margin) continue;
    const related = weigher.scale * features.related(weigher, context, token, side);
    edges.push({ token, score: plain + related, from: 0, to: 0 });
  }
  return edges;
};

/** In training: every edge, with all its features in the weigher. */
const learnEdges = <Context>(
  weigher: Weigher,
  features: EdgeFeatures<Context>,
  sideOf: SpanKind<Context>['sideOf'],
  context: Context,
  tokens: readonly number[],
): Edge[] =>
  tokens.map((token) => {
    const side = sideOf(context, token);
    const from = weigher.size;
    const sum =
      features.plain(weigher, context, token, side) + features.related(weigher, context, token, side);
    return { token, score: weigher.scale * sum, from, to: weigher.size };
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

const edgesOf = <Context>(
  kind: SpanKind<Context>,
  context: Context,
  starts: readonly Edge[],
  ends: readonly Edge[],
): Edges => ({ starts, ends, best: bestSum(kind, context, starts, ends) });

/** The starts and ends worth pairing, and what those of the best allowed pair are worth together. */
export interface Edges {
  readonly starts: readonly Edge[];
  readonly ends: readonly Edge[];
  readonly best: number;
}

/** In use: the kept starts and ends. */
export const rankEdges = <Context>(
  weigher: Weigher,
  kind: SpanKind<Context>,
  context: Context,
  { starts, ends }: Places,
  beam: Beam,
  known: PlainScores,
): Edges => {
  const margin = beam.plainMargin;
  const first = scoreEdges(weigher, kind.start, kind.sideOf, context, starts, known.starts, margin);
  const last = scoreEdges(weigher, kind.end, kind.sideOf, context, ends, known.ends, margin);
  return edgesOf(kind, context, prune(first, beam.starts, -1), prune(last, beam.ends, -1));
};

/**
 * In training: the kept starts and ends, every feature in the weigher.
 * @param gold a span that the beam must not lose
 */
export const learnRankedEdges = <Context>(
  weigher: Weigher,
  kind: SpanKind<Context>,
  context: Context,
  places: Places,
  beam: Beam,
  gold: TokenSpan | null,
): Edges => {
  const first = learnEdges(weigher, kind.start, kind.sideOf, context, places.starts);
  const last = learnEdges(weigher, kind.end, kind.sideOf, context, places.ends);
  return edgesOf(
    kind,
    context,
    prune(first, beam.starts, gold?.first ?? -1),
    prune(last, beam.ends, gold?.last ?? -1),
  );
};
