/**
 * Scores the spans that a question allows: the sum of what its first token, its last token and the pair of
 * them are worth. Pairs are looked at only between the best first and the best last tokens.
 */
import { type Arena, take } from './arena.ts';
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

/** A scored start or end, with where its features stand in the arena. */
export interface Edge {
  readonly token: number;
  readonly score: number;
  readonly from: number;
  readonly to: number;
}

export interface RankedSpan {
  readonly start: Edge;
  readonly end: Edge;
  /** What start, end and pair are worth together. */
  readonly score: number;
  /** The features of the pair. */
  readonly from: number;
  readonly to: number;
}

/** The `count`-th highest score. */
const barOf = (edges: readonly Edge[], count: number): number => {
  const top = new Float64Array(count).fill(Number.NEGATIVE_INFINITY);
  for (const { score: value } of edges) {
    if (value <= top[count - 1]!) continue;
    let i = count - 1;
    for (; i > 0 && top[i - 1]! < value; i -= 1) top[i] = top[i - 1]!;
    top[i] = value;
  }
  return top[count - 1]!;
};

/** The best `count` edges (more where they are equal), in text order; `kept` is among them whatever it scores. */
const prune = (edges: readonly Edge[], count: number, kept: number): readonly Edge[] => {
  if (edges.length <= count) return edges;
  const bar = barOf(edges, count);
  return edges.filter((edge) => edge.score >= bar || edge.token === kept);
};

/** Scores one end of the span; with `known`, plain features are looked up and leave no trace in the arena. */
const scoreEdges = <Context>(
  arena: Arena,
  features: EdgeFeatures<Context>,
  sideOf: SpanKind<Context>['sideOf'],
  context: Context,
  tokens: readonly number[],
  known: Float32Array | null,
): Edge[] => {
  const edges: Edge[] = [];
  for (const token of tokens) {
    const side = sideOf(context, token);
    const from = arena.size;
    let plain = known === null ? Number.NaN : known[2 * token + side]!;
    if (Number.isNaN(plain)) features.plain(arena, context, token, side);
    if (known !== null && Number.isNaN(plain)) {
      plain = take(arena);
      known[2 * token + side] = plain;
    }
    features.related(arena, context, token, side);
    const own = take(arena);
    edges.push({ token, score: known === null ? own : own + plain, from, to: arena.size });
  }
  return edges;
};

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
    scoreEdges(arena, kind.start, kind.sideOf, context, places.starts, known?.starts ?? null),
    beam.starts,
    gold?.first ?? -1,
  );
  const ends = prune(
    scoreEdges(arena, kind.end, kind.sideOf, context, places.ends, known?.ends ?? null),
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
