/** What tells where a content starts and ends. */
import { type Arena, family, weigh, weigh2, weigh3, weigh4 } from '../linear/arena.ts';
import { countBin, upTo } from '../linear/bins.ts';
import {
  chanceNear,
  isSentenceEnd,
  isSentenceStart,
  quoteEnd,
  quoteStart,
  speakerSide,
  wordAfter,
} from './content-places.ts';
import type { ContentContext } from './content-question.ts';
import { pathBetween } from './path-between.ts';
import { at } from './sheet.ts';

/** The first of each function's families in the content model: one for each side. */
const START = 0;
const END = 4;
const PLAIN_START = 16;
const PLAIN_END = 20;

/** Longer ways between cue and content are all alike. */
const LONGEST_PATH = 5;

export const plainStartFeatures = (
  arena: Arena,
  { sheet }: ContentContext,
  s: number,
  side: 0 | 1,
): number => {
  const { form, pos, class256, class64 } = sheet;
  const before = at(form, s - 1);
  let t = family(PLAIN_START + side);
  let sum = 0;
  sum += weigh(arena, t++, form[s]!);
  sum += weigh(arena, t++, before);
  sum += weigh2(arena, t++, pos[s]!, at(pos, s - 1));
  sum += weigh3(arena, t++, pos[s]!, at(pos, s - 1), at(pos, s + 1));
  sum += weigh2(arena, t++, before, form[s]!);
  sum += weigh2(arena, t++, before, pos[s]!);
  sum += weigh2(arena, t++, form[s]!, at(form, s + 1));
  sum += weigh2(arena, t++, class256[s]!, at(class64, s - 1));
  sum += weigh2(arena, t++, at(form, s - 2), before);
  const first = sheet.firstOf[sheet.sentence[s]!]!;
  const verbs = upTo(sheet.verbs[s]! - sheet.verbs[first]!, 2);
  sum += weigh3(arena, t++, upTo(s - first, 6), before, verbs);
  sum += weigh3(arena, t++, countBin(s - first), pos[s]!, verbs);
  return sum;
};

export const startFeatures = (arena: Arena, context: ContentContext, s: number, side: 0 | 1): number => {
  const { sheet, cue } = context;
  const { form, pos, lemma, class256 } = sheet;
  const own = lemma[cue.anchor]!;
  const quote = quoteStart(sheet, s);
  const speaker = speakerSide(context, s);
  const opening = isSentenceStart(sheet, s);
  const inside = sheet.depth[cue.anchor]!;
  const gap = side === 0 ? cue.first - s : s - cue.last;
  const from = side === 0 ? s : cue.last + 1;
  const to = side === 0 ? cue.first : s;
  const commas = upTo(sheet.commas[to]! - sheet.commas[from]!, 3);
  const verbs = upTo(sheet.verbs[to]! - sheet.verbs[from]!, 4);
  const path = side === 1 ? pathBetween(sheet, cue.last + 1, s, LONGEST_PATH) : 0;
  const before = at(form, s - 1);
  let t = family(START + side);
  let sum = 0;
  sum += weigh(arena, t++, countBin(gap));
  sum += weigh2(arena, t++, countBin(gap), own);
  sum += weigh2(arena, t++, countBin(gap), speaker);
  sum += weigh3(arena, t++, quote, inside, opening);
  sum += weigh3(arena, t++, quote, speaker, own);
  sum += weigh3(arena, t++, quote, opening, speaker);
  sum += weigh3(arena, t++, sheet.sentence[cue.anchor]! - sheet.sentence[s]!, quote, opening);
  sum += weigh2(arena, t++, own, form[s]!);
  sum += weigh2(arena, t++, own, before);
  sum += weigh3(arena, t++, own, pos[s]!, at(pos, s - 1));
  sum += weigh3(arena, t++, own, pos[s]!, upTo(gap, 3));
  sum += weigh3(arena, t++, class256[cue.anchor]!, form[s]!, upTo(gap, 3));
  sum += weigh3(arena, t++, class256[cue.anchor]!, pos[s]!, before);
  sum += weigh3(arena, t++, commas, verbs, speaker);
  sum += weigh3(arena, t++, commas, before, speaker);
  sum += weigh3(arena, t++, path, pos[s]!, speaker);
  sum += weigh2(arena, t++, path, own);
  sum += weigh3(arena, t++, path, form[s]!, pos[cue.anchor]!);
  sum += weigh2(arena, t++, path, before);
  sum += weigh3(arena, t++, chanceNear(context, s), chanceNear(context, s - 2), pos[s]!);
  sum += weigh3(arena, t++, upTo(context.likely[to]! - context.likely[from]!, 2), before, quote);
  sum += weigh3(arena, t++, pos[cue.anchor]!, form[s]!, upTo(gap, 3));
  sum += weigh3(arena, t++, at(form, cue.last + 1), upTo(gap, 3), pos[s]!);
  return sum;
};

export const plainEndFeatures = (arena: Arena, context: ContentContext, e: number, side: 0 | 1): number => {
  const { sheet } = context;
  const { form, pos, lemma, class256, class64 } = sheet;
  const after = at(form, e + 1);
  const afterThat = wordAfter(sheet, e);
  const quote = quoteEnd(sheet, e);
  const ending = isSentenceEnd(sheet, e);
  const chance = chanceNear(context, e + 1);
  let t = family(PLAIN_END + side);
  let sum = 0;
  sum += weigh(arena, t++, form[e]!);
  sum += weigh(arena, t++, after);
  sum += weigh2(arena, t++, pos[e]!, at(pos, e + 1));
  sum += weigh3(arena, t++, pos[e]!, at(pos, e + 1), at(pos, e + 2));
  sum += weigh4(arena, t++, at(pos, e - 1), pos[e]!, at(pos, e + 1), at(pos, e + 2));
  sum += weigh2(arena, t++, form[e]!, after);
  sum += weigh2(arena, t++, lemma[e]!, at(lemma, e + 1));
  sum += weigh2(arena, t++, after, at(form, e + 2));
  sum += weigh3(arena, t++, after, at(form, e + 2), at(pos, e + 3));
  sum += weigh3(arena, t++, after, at(class256, e + 2), pos[e]!);
  sum += weigh3(arena, t++, after, at(pos, e + 2), at(pos, e + 3));
  sum += weigh2(arena, t++, class256[e]!, at(class256, e + 1));
  sum += weigh2(arena, t++, at(class256, e + 1), at(class256, e + 2));
  sum += weigh3(arena, t++, class64[e]!, after, at(class64, e + 2));
  sum += weigh3(arena, t++, chance, after, pos[e]!);
  sum += weigh3(arena, t++, chance, chanceNear(context, afterThat), ending);
  sum += weigh3(arena, t++, afterThat < 0 ? 0 : form[afterThat]!, quote, ending);
  const last = sheet.lastOf[sheet.sentence[e]!]!;
  const verbs = upTo(sheet.verbs[last + 1]! - sheet.verbs[e + 1]!, 3);
  const commas = upTo(sheet.commas[last + 1]! - sheet.commas[e + 1]!, 2);
  sum += weigh3(arena, t++, countBin(last - e), after, verbs);
  sum += weigh3(arena, t++, verbs, commas, after);
  sum += weigh4(arena, t++, verbs, pos[e]!, after, at(pos, e + 2));
  sum += weigh3(arena, t++, after, at(form, e + 2), verbs);
  sum += weigh3(arena, t++, after, at(sheet.suffix, e + 2), at(pos, e + 2));
  sum += weigh3(arena, t++, at(form, e + 2), at(pos, e + 3), pos[e]!);
  return sum;
};

export const endFeatures = (arena: Arena, context: ContentContext, e: number, side: 0 | 1): number => {
  const { sheet, cue } = context;
  const { form, pos, lemma, class256, class64 } = sheet;
  const own = lemma[cue.anchor]!;
  const quote = quoteEnd(sheet, e);
  const speaker = speakerSide(context, e);
  const ending = isSentenceEnd(sheet, e);
  const after = at(form, e + 1);
  const gap = side === 0 ? cue.first - e : e - cue.last;
  const from = side === 0 ? e + 1 : cue.last + 1;
  const to = side === 0 ? cue.first : e + 1;
  const commas = upTo(sheet.commas[to]! - sheet.commas[from]!, 4);
  const verbs = upTo(sheet.verbs[to]! - sheet.verbs[from]!, 4);
  const later = sheet.sentence[e]! - sheet.sentence[cue.anchor]!;
  const inside = sheet.depth[cue.anchor]!;
  let t = family(END + side);
  let sum = 0;
  sum += weigh2(arena, t++, countBin(gap), ending);
  sum += weigh3(arena, t++, quote, inside, ending);
  sum += weigh3(arena, t++, quote, ending, speaker);
  sum += weigh3(arena, t++, quote, later, ending);
  sum += weigh3(arena, t++, quote, own, ending);
  sum += weigh3(arena, t++, later, upTo(commas, 1), speaker);
  sum += weigh2(arena, t++, own, after);
  sum += weigh2(arena, t++, own, ending);
  sum += weigh3(arena, t++, own, pos[e]!, at(pos, e + 1));
  sum += weigh3(arena, t++, own, after, at(pos, e + 2));
  sum += weigh3(arena, t++, class256[cue.anchor]!, after, at(class64, e + 2));
  sum += weigh3(arena, t++, class256[cue.anchor]!, class256[e]!, ending);
  sum += weigh3(arena, t++, verbs, after, pos[e]!);
  sum += weigh3(arena, t++, verbs, commas, ending);
  sum += weigh3(arena, t++, commas, after, at(pos, e + 2));
  sum += weigh3(arena, t++, upTo(context.likely[to]! - context.likely[from]!, 2), after, ending);
  sum += weigh3(arena, t++, upTo(context.likely[to]! - context.likely[from]!, 2), quote, later);
  sum += weigh3(
    arena,
    t++,
    speaker,
    pathBetween(sheet, side === 0 ? e + 1 : e, side === 0 ? cue.first : e, LONGEST_PATH),
    after,
  );
  sum += weigh3(arena, t++, countBin(gap), after, pos[cue.anchor]!);
  sum += weigh4(arena, t++, after, at(pos, e + 2), at(sheet.suffix, e + 2), sheet.suffix[cue.anchor]!);
  sum += weigh4(arena, t++, after, at(pos, e + 2), pos[cue.anchor]!, at(pos, cue.first - 1));
  return sum;
};
