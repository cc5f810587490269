/**
 * On which sides of its cue a content lies: what precedes the group of cue and speaker, what follows it, or
 * both ("“Yes,” she said, “of course.”").
 */
import { type Arena, open, put, put2, put3 } from './arena.ts';
import { countBin, probabilityBin, upTo } from './bins.ts';
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

export const sidesFeatures = (arena: Arena, context: ContentContext, sides: Sides): void => {
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
  open(arena, SIDES + sides);
  put(arena, 0);
  put(arena, own);
  put2(arena, place, own);
  put2(arena, place, pos[cue.anchor]!);
  put3(arena, place, before, after);
  put2(arena, before, own);
  put2(arena, after, own);
  put3(arena, before, at(pos, group.last + 1), place);
  put3(arena, at(pos, group.first - 1), after, place);
  put3(arena, wordsLeft, wordsRight, place);
  put3(arena, wordsLeft, own, before);
  put3(arena, wordsRight, own, after);
  put3(arena, quoteLeft, quoteRight, next);
  put3(arena, quoteLeft, after, wordsRight);
  put3(arena, quoteLeft, next, wordsRight);
  put3(arena, quoteRight, before, wordsLeft);
  put3(arena, depth[cue.anchor]!, place, before);
  put3(arena, verbsLeft, verbsRight, place);
  put3(arena, verbsLeft, verbsRight, before);
  put3(arena, verbsRight, after, own);
  put3(arena, class256[cue.anchor]!, before, after);
  put3(arena, class256[cue.anchor]!, verbsLeft, verbsRight);
  put3(arena, likelyRight, verbsRight, before);
  put2(arena, sheet.regionOf[sentence]!, form[cue.anchor]!);
  put2(arena, form[cue.first]!, place);
  put3(arena, at(pos, group.last + 1), at(pos, group.last + 2), own);
  put3(arena, countBin(group.last - group.first), place, before);
  put2(arena, probabilityBin(at3(context, group.last + 1)), after);
};

/** The likeliest other cue within three tokens from `from`. */
const at3 = ({ chance }: ContentContext, from: number): number =>
  Math.max(chance[from] ?? 0, chance[from + 1] ?? 0, chance[from + 2] ?? 0);
