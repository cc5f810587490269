/** The one policy for mentions that overlap: the longest wins, then the extractor that stands first in the list. */
import { inTextOrder, lengthOf, type Span } from '../model/span.ts';

/**
 * Mentions that do not overlap, in text order.
 * @param lists one list per extractor, in order of preference
 * @param taken stretches that no mention may touch
 */
export const settleOverlaps = <Mention extends Span>(
  lists: readonly (readonly Mention[])[],
  taken: readonly Span[] = [],
): Mention[] => {
  const ranked = lists
    .flatMap((list, rank) => list.map((mention) => ({ mention, rank })))
    .sort(
      (a, b) =>
        lengthOf(b.mention) - lengthOf(a.mention) || a.rank - b.rank || a.mention.start - b.mention.start,
    );
  const covered = new Set<number>();
  const touches = (span: Span): boolean => {
    for (let at = span.start; at < span.end; at += 1) if (covered.has(at)) return true;
    return false;
  };
  for (const span of taken) for (let at = span.start; at < span.end; at += 1) covered.add(at);
  const kept: Mention[] = [];
  for (const { mention } of ranked) {
    if (touches(mention)) continue;
    kept.push(mention);
    for (let at = mention.start; at < mention.end; at += 1) covered.add(at);
  }
  return kept.sort(inTextOrder);
};
