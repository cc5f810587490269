/**
 * How far a cue reaches around its heart: "have long been saying", "was quoted as saying", "according to".
 * Its first and its last token are chosen one by one, each by a softmax over the places near the heart.
 */

import { mix } from '../linear/hash.ts';
import { family, type Weigher, weigh, weigh2, weigh3 } from '../linear/weigher.ts';
import { at, type TokenColumns } from './token-columns.ts';

export interface CueExtent {
  readonly anchor: number;
  readonly first: number;
  readonly last: number;
}

/** -1: where the cue starts; 1: where it ends. */
export type Side = -1 | 1;

/** A cue starts at most so many tokens before its heart, and ends at most so many after (99 % in training). */
const MOST_BEFORE = 7;
const MOST_AFTER = 8;

/** How many places there are on one side, the heart itself among them; the sentence bounds them. */
export const edgeCount = (columns: TokenColumns, anchor: number, side: Side): number => {
  const sentence = columns.sentence[anchor]!;
  return side < 0
    ? Math.min(MOST_BEFORE, anchor - columns.firstOf[sentence]!) + 1
    : Math.min(MOST_AFTER, columns.lastOf[sentence]! - anchor) + 1;
};

/** The features of a cue whose outermost token on one side is `edge`. */
export const edgeFeatures = (
  weigher: Weigher,
  columns: TokenColumns,
  anchor: number,
  edge: number,
  side: Side,
): number => {
  const { form, pos, lemma, class256 } = columns;
  const own = lemma[anchor]!;
  const offset = edge - anchor;
  const beyond = edge + side;
  let path = 0;
  for (let i = anchor; i !== edge; i += side) path = mix(path, pos[i + side]!);
  let t = family(side + 1);
  let sum = 0;
  sum += weigh(weigher, t++, offset);
  sum += weigh2(weigher, t++, offset, own);
  sum += weigh2(weigher, t++, offset, pos[anchor]!);
  sum += weigh2(weigher, t++, offset, class256[anchor]!);
  sum += weigh(weigher, t++, form[edge]!);
  sum += weigh2(weigher, t++, form[edge]!, own);
  sum += weigh2(weigher, t++, form[edge]!, offset);
  sum += weigh(weigher, t++, at(form, beyond));
  sum += weigh2(weigher, t++, at(form, beyond), own);
  sum += weigh2(weigher, t++, at(form, beyond), pos[anchor]!);
  sum += weigh2(weigher, t++, form[edge]!, at(form, beyond));
  sum += weigh3(weigher, t++, pos[edge]!, at(pos, beyond), pos[anchor]!);
  sum += weigh2(weigher, t++, path, at(pos, beyond));
  sum += weigh2(weigher, t++, path, own);
  sum += weigh2(weigher, t++, path, at(form, beyond));
  sum += weigh2(weigher, t++, path, pos[anchor]!);
  sum += weigh2(weigher, t++, class256[edge]!, at(class256, beyond));
  sum += weigh2(weigher, t++, at(class256, beyond), class256[anchor]!);
  sum += weigh2(weigher, t++, class256[edge]!, class256[anchor]!);
  return sum;
};

/** A place so far behind the best has no hope; after so many of them, neither has what lies beyond. */
const HOPELESS = 3;
const MOST_HOPELESS = 3;

/** The likeliest edge on one side. */
const bestEdge = (weigher: Weigher, columns: TokenColumns, anchor: number, side: Side): number => {
  let best = anchor;
  let bestScore = Number.NEGATIVE_INFINITY;
  let hopeless = 0;
  const count = edgeCount(columns, anchor, side);
  for (let step = 0; step < count && hopeless < MOST_HOPELESS; step += 1) {
    const value = weigher.scale * edgeFeatures(weigher, columns, anchor, anchor + side * step, side);
    hopeless = value < bestScore - HOPELESS ? hopeless + 1 : 0;
    if (value > bestScore) {
      bestScore = value;
      best = anchor + side * step;
    }
  }
  return best;
};

/** @param weigher over the extent model */
export const findExtent = (weigher: Weigher, columns: TokenColumns, anchor: number): CueExtent => ({
  anchor,
  first: bestEdge(weigher, columns, anchor, -1),
  last: bestEdge(weigher, columns, anchor, 1),
});
