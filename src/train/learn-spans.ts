/** Moves a span model by one example: start, end and pair features by how far their share is off. */

import type { Edge } from '../attribute/prune-edges.ts';
import type { RankedSpan } from '../attribute/rank-spans.ts';
import type { TokenSpan } from '../attribute/token-span.ts';
import type { Weigher } from '../linear/weigher.ts';
import type { Learner } from './ftrl.ts';

const isGold = (span: RankedSpan, gold: TokenSpan | null): boolean =>
  gold !== null && span.start.token === gold.first && span.end.token === gold.last;

/** Whether the spans hold the gold one, so that there is something to learn. */
export const holdsGold = (spans: readonly RankedSpan[], gold: TokenSpan | null): boolean =>
  gold === null || spans.some((span) => isGold(span, gold));

/**
 * @param logSum of the spans' partition sum
 * @param share how much of all probability falls to these spans together
 * @param gold the right one, or null when none of them is
 */
export const learnSpans = (
  learner: Learner,
  weigher: Weigher,
  spans: readonly RankedSpan[],
  logSum: number,
  share: number,
  gold: TokenSpan | null,
): void => {
  const edges = new Map<Edge, number>();
  for (const span of spans) {
    const gradient = share * Math.exp(span.score - logSum) - (isGold(span, gold) ? 1 : 0);
    learner.update(weigher, span.from, span.to, gradient);
    edges.set(span.start, (edges.get(span.start) ?? 0) + gradient);
    edges.set(span.end, (edges.get(span.end) ?? 0) + gradient);
  }
  for (const [edge, gradient] of edges) learner.update(weigher, edge.from, edge.to, gradient);
};
