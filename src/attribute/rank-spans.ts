/**
 * Scores the spans that a question allows: the sum of what its first token, its last token and the pair of
 * them are worth. Pairs are looked at only between the best first and the best last tokens.
 */
import type { Weigher } from '../linear/weigher.ts';
import type { Edge } from './prune-edges.ts';
import type { Beam, Edges, SpanKind } from './rank-edges.ts';

export interface RankedSpan {
  readonly start: Edge;
  readonly end: Edge;
  /** What start, end and pair are worth together. */
  readonly score: number;
  /** The features of the pair. */
  readonly from: number;
  readonly to: number;
}

/** The allowed spans between the edges, each with what its start, its end and both together are worth. */
export const rankSpans = <Context>(
  weigher: Weigher,
  kind: SpanKind<Context>,
  context: Context,
  { starts, ends, best }: Edges,
  beam: Beam,
): RankedSpan[] => {
  const least = best - beam.margin;
  const spans: RankedSpan[] = [];
  for (const start of starts)
    for (const end of ends) {
      const edges = start.score + end.score;
      if (edges < least || !kind.allows(context, start.token, end.token)) continue;
      const from = weigher.size;
      const pair = weigher.scale * kind.pair(weigher, context, start.token, end.token);
      spans.push({ start, end, score: edges + pair, from, to: weigher.size });
    }
  return spans;
};
