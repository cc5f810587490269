/**
 * On which sides of its cue a content lies: what precedes the group of cue and speaker, what follows it, or
 * both ("“Yes,” she said, “of course.”").
 */
import { type Arena, family, weigh, weigh2, weigh3 } from '../linear/arena.ts';
import { countBin, probabilityBin, upTo } from '../linear/bins.ts';
import type { ContentContext } from './content-question.ts';
import { at } from './sheet.ts';

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

export const sidesFeatures = (arena: Arena, context: ContentContext, sides: Sides): number => {
  const { sheet, cue, speaker } = context;
  const { form, pos, lemma, class256, depth, opens } = sheet;
  const sentence = sheet.sentence[cue.anchor]!;
  const first = sheet.firstOf[sentence]!;
  const last = sheet.lastOf[sentence]!;
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
  const verbsLeft = upTo(sheet.verbs[group.first]! - sheet.verbs[first]!, 2);
  const verbsRight = upTo(sheet.verbs[last + 1]! - sheet.verbs[group.last + 1]!, 2);
  const likelyRight = upTo(context.likely[last + 1]! - context.likely[group.last + 1]!, 2);
  let t = family(SIDES + sides);
  let sum = 0;
  sum += weigh(arena, t++, 0);
  sum += weigh(arena, t++, own);
  sum += weigh2(arena, t++, place, own);
  sum += weigh2(arena, t++, place, pos[cue.anchor]!);
  sum += weigh3(arena, t++, place, before, after);
  sum += weigh2(arena, t++, before, own);
  sum += weigh2(arena, t++, after, own);
  sum += weigh3(arena, t++, before, at(pos, group.last + 1), place);
  sum += weigh3(arena, t++, at(pos, group.first - 1), after, place);
  sum += weigh3(arena, t++, wordsLeft, wordsRight, place);
  sum += weigh3(arena, t++, wordsLeft, own, before);
  sum += weigh3(arena, t++, wordsRight, own, after);
  sum += weigh3(arena, t++, quoteLeft, quoteRight, next);
  sum += weigh3(arena, t++, quoteLeft, after, wordsRight);
  sum += weigh3(arena, t++, quoteLeft, next, wordsRight);
  sum += weigh3(arena, t++, quoteRight, before, wordsLeft);
  sum += weigh3(arena, t++, depth[cue.anchor]!, place, before);
  sum += weigh3(arena, t++, verbsLeft, verbsRight, place);
  sum += weigh3(arena, t++, verbsLeft, verbsRight, before);
  sum += weigh3(arena, t++, verbsRight, after, own);
  sum += weigh3(arena, t++, class256[cue.anchor]!, before, after);
  sum += weigh3(arena, t++, class256[cue.anchor]!, verbsLeft, verbsRight);
  sum += weigh3(arena, t++, likelyRight, verbsRight, before);
  sum += weigh2(arena, t++, sheet.regionOf[sentence]!, form[cue.anchor]!);
  sum += weigh2(arena, t++, form[cue.first]!, place);
  sum += weigh3(arena, t++, at(pos, group.last + 1), at(pos, group.last + 2), own);
  sum += weigh3(arena, t++, countBin(group.last - group.first), place, before);
  sum += weigh2(arena, t++, probabilityBin(at3(context, group.last + 1)), after);
  return sum;
};

/** The likeliest other cue within three tokens from `from`. */
const at3 = ({ chance }: ContentContext, from: number): number =>
  Math.max(chance[from] ?? 0, chance[from + 1] ?? 0, chance[from + 2] ?? 0);
