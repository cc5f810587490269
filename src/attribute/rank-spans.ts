/**
 * Scores the spans that a question allows: the sum of what its first token, its last token and the pair of
 * them are worth. Pairs are looked at only between the best first and the best last tokens.
 */
import type { Arena } from './arena.ts';
import { type LinearModel, score } from './linear-model.ts';
import type { TokenSpan } from './token-span.ts';

/** Which spans are candidates, and what their features are. */
export interface SpanQuestion {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly allows: (first: number, last: number) => boolean;
  readonly startFeatures: (arena: Arena, first: number) => void;
  readonly endFeatures: (arena: Arena, last: number) => void;
  readonly pairFeatures: (arena: Arena, first: number, last: number) => void;
}

/** How many first and last tokens are paired. Six and ten lose nothing against all (measured on dev). */
export interface Beam {
  readonly starts: number;
  readonly ends: number;
}

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

/** The best `count` edges, in their order in the text; `kept` is among them whatever it scores. */
const prune = (edges: Edge[], count: number, kept: number): Edge[] => {
  if (edges.length <= count) return edges;
  const best = [...edges].sort((a, b) => b.score - a.score || a.token - b.token);
  const bar = best[count - 1]!;
  let room = count;
  return edges.filter((edge) => {
    if (edge.token === kept) return true;
    const passes = edge.score > bar.score || (edge.score === bar.score && room > 0);
    if (passes) room -= 1;
    return passes;
  });
};

const scoreEdges = (
  model: LinearModel,
  arena: Arena,
  tokens: readonly number[],
  features: (arena: Arena, token: number) => void,
): Edge[] =>
  tokens.map((token) => {
    const from = arena.size;
    features(arena, token);
    const to = arena.size;
    return { token, score: score(model, arena, from, to), from, to };
  });

/**
 * Every allowed span between the kept starts and ends.
 * @param gold in training: a span that the beam must not lose
 */
export const rankSpans = (
  model: LinearModel,
  arena: Arena,
  question: SpanQuestion,
  beam: Beam,
  gold: TokenSpan | null = null,
): RankedSpan[] => {
  const starts = scoreEdges(model, arena, question.starts, question.startFeatures);
  const ends = scoreEdges(model, arena, question.ends, question.endFeatures);
  const keptStarts = prune(starts, beam.starts, gold?.first ?? -1);
  const keptEnds = prune(ends, beam.ends, gold?.last ?? -1);
  const spans: RankedSpan[] = [];
  for (const start of keptStarts)
    for (const end of keptEnds) {
      if (!question.allows(start.token, end.token)) continue;
      const from = arena.size;
      question.pairFeatures(arena, start.token, end.token);
      const to = arena.size;
      const total = start.score + end.score + score(model, arena, from, to);
      spans.push({ start, end, score: total, from, to });
    }
  return spans;
};
