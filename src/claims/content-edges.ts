/** The first and last words of what is attributed: a claim may start and end there. */
import type { Attributed } from '../model/layers.ts';
import { rangeOf } from '../text/token-range.ts';

/** Where contents start and end, in tokens, for all sentences of an article. */
export interface ContentEdges {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

export const contentEdges = ({ tokens, attributions }: Attributed): ContentEdges => {
  const ranges = attributions.flatMap(({ content }) => content.map((span) => rangeOf(tokens, span)));
  return { starts: new Set(ranges.map(({ first }) => first)), ends: new Set(ranges.map(({ end }) => end)) };
};
