/** The one policy for mentions that overlap: the longest wins, then the extractor that stands first in the list. */
import { inTextOrder, lengthOf, type Span } from '../model/span.ts';

const farthestEnd = (ranked: readonly { readonly mention: Span }[], taken: readonly Span[]): number => {
  let farthest = 0;
  for (const { mention } of ranked) farthest = Math.max(farthest, mention.end);
  for (const { end } of taken) farthest = Math.max(farthest, end);
  return farthest;
};

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
  // a flag for each character: a look is cheap, however many mentions there are
  const covered = new Uint8Array(farthestEnd(ranked, taken));
  const touches = (span: Span): boolean => {
    for (let at = span.start; at < span.end; at += 1) if (covered[at] === 1) return true;
    return false;
  };
  for (const span of taken) covered.fill(1, span.start, span.end);
  const kept: Mention[] = [];
  for (const { mention } of ranked) {
    if (touches(mention)) continue;
    kept.push(mention);
    covered.fill(1, mention.start, mention.end);
  }
  return kept.sort(inTextOrder);
};
