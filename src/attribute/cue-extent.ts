/**
 * How far a cue reaches around its heart: "have long been saying", "was quoted as saying", "according to".
 * Its first and its last token are chosen one by one, each by a softmax over the places near the heart.
 */
import { type Arena, family, weigh, weigh2, weigh3 } from '../linear/arena.ts';
import { mix } from '../linear/hash.ts';
import { at, type Sheet } from './sheet.ts';

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
export const edgeCount = (sheet: Sheet, anchor: number, side: Side): number => {
  const sentence = sheet.sentence[anchor]!;
  return side < 0
    ? Math.min(MOST_BEFORE, anchor - sheet.firstOf[sentence]!) + 1
    : Math.min(MOST_AFTER, sheet.lastOf[sentence]! - anchor) + 1;
};

/** The features of a cue whose outermost token on one side is `edge`. */
export const edgeFeatures = (
  arena: Arena,
  sheet: Sheet,
  anchor: number,
  edge: number,
  side: Side,
): number => {
  const { form, pos, lemma, class256 } = sheet;
  const own = lemma[anchor]!;
  const offset = edge - anchor;
  const beyond = edge + side;
  let path = 0;
  for (let i = anchor; i !== edge; i += side) path = mix(path, pos[i + side]!);
  let t = family(side + 1);
  let sum = 0;
  sum += weigh(arena, t++, offset);
  sum += weigh2(arena, t++, offset, own);
  sum += weigh2(arena, t++, offset, pos[anchor]!);
  sum += weigh2(arena, t++, offset, class256[anchor]!);
  sum += weigh(arena, t++, form[edge]!);
  sum += weigh2(arena, t++, form[edge]!, own);
  sum += weigh2(arena, t++, form[edge]!, offset);
  sum += weigh(arena, t++, at(form, beyond));
  sum += weigh2(arena, t++, at(form, beyond), own);
  sum += weigh2(arena, t++, at(form, beyond), pos[anchor]!);
  sum += weigh2(arena, t++, form[edge]!, at(form, beyond));
  sum += weigh3(arena, t++, pos[edge]!, at(pos, beyond), pos[anchor]!);
  sum += weigh2(arena, t++, path, at(pos, beyond));
  sum += weigh2(arena, t++, path, own);
  sum += weigh2(arena, t++, path, at(form, beyond));
  sum += weigh2(arena, t++, path, pos[anchor]!);
  sum += weigh2(arena, t++, class256[edge]!, at(class256, beyond));
  sum += weigh2(arena, t++, at(class256, beyond), class256[anchor]!);
  sum += weigh2(arena, t++, class256[edge]!, class256[anchor]!);
  return sum;
};

/** A place so far behind the best has no hope; after so many of them, neither has what lies beyond. */
const HOPELESS = 3;
const MOST_HOPELESS = 3;

/** The likeliest edge on one side. */
const bestEdge = (arena: Arena, sheet: Sheet, anchor: number, side: Side): number => {
  let best = anchor;
  let bestScore = Number.NEGATIVE_INFINITY;
  let hopeless = 0;
  const count = edgeCount(sheet, anchor, side);
  for (let step = 0; step < count && hopeless < MOST_HOPELESS; step += 1) {
    const value = arena.scale * edgeFeatures(arena, sheet, anchor, anchor + side * step, side);
    hopeless = value < bestScore - HOPELESS ? hopeless + 1 : 0;
    if (value > bestScore) {
      bestScore = value;
      best = anchor + side * step;
    }
  }
  return best;
};

/** @param arena over the extent model */
export const findExtent = (arena: Arena, sheet: Sheet, anchor: number): CueExtent => ({
  anchor,
  first: bestEdge(arena, sheet, anchor, -1),
  last: bestEdge(arena, sheet, anchor, 1),
});
