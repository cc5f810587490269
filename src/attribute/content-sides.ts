/**
 * On which sides of its cue a content lies: what precedes the group of cue and speaker, what follows it, or
 * both ("“Yes,” she said, “of course.”").
 */

import { countBin, probabilityBin, upTo } from '../linear/bins.ts';
import { family, type Weigher, weigh, weigh2, weigh3 } from '../linear/weigher.ts';
import type { ContentContext } from './content-question.ts';
import { at } from './token-columns.ts';

export const LEFT = 0;
export const RIGHT = 1;
export const BOTH = 2;
export type Sides = typeof LEFT | typeof RIGHT | typeof BOTH;

/** Families of the content model beyond those of starts, ends and pairs. */
const SIDES = 12;

/** How near the speaker must stand to make one group with its cue. */
const NEAR = 12;

const groupOf = ({ cue, speaker }: ContentContext) => {
  const far = speaker.first < 0 || cue.first - speaker.last > NEAR || speaker.first - cue.last > NEAR;
  return far
    ? { first: cue.first, last: cue.last }
    : { first: Math.min(cue.first, speaker.first), last: Math.max(cue.last, speaker.last) };
};

export const sidesFeatures = (weigher: Weigher, context: ContentContext, sides: Sides): number => {
  const { columns, cue, speaker } = context;
  const { form, pos, lemma, class256, depth, opens } = columns;
  const sentence = columns.sentence[cue.anchor]!;
  const first = columns.firstOf[sentence]!;
  const last = columns.lastOf[sentence]!;
  const group = groupOf(context);
  const own = lemma[cue.anchor]!;
  const place = speaker.first < 0 ? 0 : speaker.first < cue.first ? 1 : 2;
  const before = at(form, group.first - 1);
  const after = at(form, group.last + 1);
  const wordsLeft = upTo(group.first - first, 6);
  const wordsRight = upTo(last - group.last, 6);
  const next = at(depth, last + 1) > 0 ? 1 + at(opens, last + 1) : 0;
  const quoteLeft = at(depth, group.first - 1) > 0 || at(depth, group.first - 2) > 0 ? 1 : 0;
  const quoteRight = at(depth, group.last + 2) > 0 || at(depth, group.last + 1) > 0 ? 1 : 0;
  const verbsLeft = upTo(columns.verbs[group.first]! - columns.verbs[first]!, 2);
  const verbsRight = upTo(columns.verbs[last + 1]! - columns.verbs[group.last + 1]!, 2);
  const likelyRight = upTo(context.likely[last + 1]! - context.likely[group.last + 1]!, 2);
  let t = family(SIDES + sides);
  let sum = 0;
  sum += weigh(weigher, t++, 0);
  sum += weigh(weigher, t++, own);
  sum += weigh2(weigher, t++, place, own);
  sum += weigh2(weigher, t++, place, pos[cue.anchor]!);
  sum += weigh3(weigher, t++, place, before, after);
  sum += weigh2(weigher, t++, before, own);
  sum += weigh2(weigher, t++, after, own);
  sum += weigh3(weigher, t++, before, at(pos, group.last + 1), place);
  sum += weigh3(weigher, t++, at(pos, group.first - 1), after, place);
  sum += weigh3(weigher, t++, wordsLeft, wordsRight, place);
  sum += weigh3(weigher, t++, wordsLeft, own, before);
  sum += weigh3(weigher, t++, wordsRight, own, after);
  sum += weigh3(weigher, t++, quoteLeft, quoteRight, next);
  sum += weigh3(weigher, t++, quoteLeft, after, wordsRight);
  sum += weigh3(weigher, t++, quoteLeft, next, wordsRight);
  sum += weigh3(weigher, t++, quoteRight, before, wordsLeft);
  sum += weigh3(weigher, t++, depth[cue.anchor]!, place, before);
  sum += weigh3(weigher, t++, verbsLeft, verbsRight, place);
  sum += weigh3(weigher, t++, verbsLeft, verbsRight, before);
  sum += weigh3(weigher, t++, verbsRight, after, own);
  sum += weigh3(weigher, t++, class256[cue.anchor]!, before, after);
  sum += weigh3(weigher, t++, class256[cue.anchor]!, verbsLeft, verbsRight);
  sum += weigh3(weigher, t++, likelyRight, verbsRight, before);
  sum += weigh2(weigher, t++, columns.regionOf[sentence]!, form[cue.anchor]!);
  sum += weigh2(weigher, t++, form[cue.first]!, place);
  sum += weigh3(weigher, t++, at(pos, group.last + 1), at(pos, group.last + 2), own);
  sum += weigh3(weigher, t++, countBin(group.last - group.first), place, before);
  sum += weigh2(weigher, t++, probabilityBin(at3(context, group.last + 1)), after);
  return sum;
};

/** The likeliest other cue within three tokens from `from`. */
const at3 = ({ chance }: ContentContext, from: number): number =>
  Math.max(chance[from] ?? 0, chance[from + 1] ?? 0, chance[from + 2] ?? 0);
