/** What tells where a content starts and ends. */
import { type Arena, open, put, put2, put3, put4 } from './arena.ts';
import { countBin, upTo } from './bins.ts';
import {
  chanceNear,
  isSentenceEnd,
  isSentenceStart,
  pathBetween,
  quoteEnd,
  quoteStart,
  speakerSide,
  wordAfter,
} from './content-places.ts';
import type { ContentContext } from './content-question.ts';
import { at } from './sheet.ts';

/** The first of each function's families in the content model: one for each side. */
const START = 0;
const END = 4;
const PLAIN_START = 16;
const PLAIN_END = 20;

export const plainStartFeatures = (arena: Arena, { sheet }: ContentContext, s: number, side: 0 | 1): void => {
  const { form, pos, class256, class64 } = sheet;
  const before = at(form, s - 1);
  open(arena, PLAIN_START + side);
  put(arena, form[s]!);
  put(arena, before);
  put2(arena, pos[s]!, at(pos, s - 1));
  put3(arena, pos[s]!, at(pos, s - 1), at(pos, s + 1));
  put2(arena, before, form[s]!);
  put2(arena, before, pos[s]!);
  put2(arena, form[s]!, at(form, s + 1));
  put2(arena, class256[s]!, at(class64, s - 1));
  put2(arena, at(form, s - 2), before);
  const first = sheet.firstOf[sheet.sentence[s]!]!;
  const verbs = upTo(sheet.verbs[s]! - sheet.verbs[first]!, 2);
  put3(arena, upTo(s - first, 6), before, verbs);
  put3(arena, countBin(s - first), pos[s]!, verbs);
};

export const startFeatures = (arena: Arena, context: ContentContext, s: number, side: 0 | 1): void => {
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
  const path = side === 1 ? pathBetween(sheet, cue.last + 1, s) : 0;
  const before = at(form, s - 1);
  open(arena, START + side);
  put(arena, countBin(gap));
  put2(arena, countBin(gap), own);
  put2(arena, countBin(gap), speaker);
  put3(arena, quote, inside, opening);
  put3(arena, quote, speaker, own);
  put3(arena, quote, opening, speaker);
  put3(arena, sheet.sentence[cue.anchor]! - sheet.sentence[s]!, quote, opening);
  put2(arena, own, form[s]!);
  put2(arena, own, before);
  put3(arena, own, pos[s]!, at(pos, s - 1));
  put3(arena, own, pos[s]!, upTo(gap, 3));
  put3(arena, class256[cue.anchor]!, form[s]!, upTo(gap, 3));
  put3(arena, class256[cue.anchor]!, pos[s]!, before);
  put3(arena, commas, verbs, speaker);
  put3(arena, commas, before, speaker);
  put3(arena, path, pos[s]!, speaker);
  put2(arena, path, own);
  put3(arena, path, form[s]!, pos[cue.anchor]!);
  put2(arena, path, before);
  put3(arena, chanceNear(context, s), chanceNear(context, s - 2), pos[s]!);
  put3(arena, upTo(context.likely[to]! - context.likely[from]!, 2), before, quote);
  put3(arena, pos[cue.anchor]!, form[s]!, upTo(gap, 3));
  put3(arena, at(form, cue.last + 1), upTo(gap, 3), pos[s]!);
};

export const plainEndFeatures = (arena: Arena, context: ContentContext, e: number, side: 0 | 1): void => {
  const { sheet } = context;
  const { form, pos, lemma, class256, class64 } = sheet;
  const after = at(form, e + 1);
  const afterThat = wordAfter(sheet, e);
  const quote = quoteEnd(sheet, e);
  const ending = isSentenceEnd(sheet, e);
  const chance = chanceNear(context, e + 1);
  open(arena, PLAIN_END + side);
  put(arena, form[e]!);
  put(arena, after);
  put2(arena, pos[e]!, at(pos, e + 1));
  put3(arena, pos[e]!, at(pos, e + 1), at(pos, e + 2));
  put4(arena, at(pos, e - 1), pos[e]!, at(pos, e + 1), at(pos, e + 2));
  put2(arena, form[e]!, after);
  put2(arena, lemma[e]!, at(lemma, e + 1));
  put2(arena, after, at(form, e + 2));
  put3(arena, after, at(form, e + 2), at(pos, e + 3));
  put3(arena, after, at(class256, e + 2), pos[e]!);
  put3(arena, after, at(pos, e + 2), at(pos, e + 3));
  put2(arena, class256[e]!, at(class256, e + 1));
  put2(arena, at(class256, e + 1), at(class256, e + 2));
  put3(arena, class64[e]!, after, at(class64, e + 2));
  put3(arena, chance, after, pos[e]!);
  put3(arena, chance, chanceNear(context, afterThat), ending);
  put3(arena, afterThat < 0 ? 0 : form[afterThat]!, quote, ending);
  const last = sheet.lastOf[sheet.sentence[e]!]!;
  const verbs = upTo(sheet.verbs[last + 1]! - sheet.verbs[e + 1]!, 3);
  const commas = upTo(sheet.commas[last + 1]! - sheet.commas[e + 1]!, 2);
  put3(arena, countBin(last - e), after, verbs);
  put3(arena, verbs, commas, after);
  put4(arena, verbs, pos[e]!, after, at(pos, e + 2));
  put3(arena, after, at(form, e + 2), verbs);
  put3(arena, after, at(sheet.suffix, e + 2), at(pos, e + 2));
  put3(arena, at(form, e + 2), at(pos, e + 3), pos[e]!);
};

export const endFeatures = (arena: Arena, context: ContentContext, e: number, side: 0 | 1): void => {
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
  open(arena, END + side);
  put2(arena, countBin(gap), ending);
  put3(arena, quote, inside, ending);
  put3(arena, quote, ending, speaker);
  put3(arena, quote, later, ending);
  put3(arena, quote, own, ending);
  put3(arena, later, upTo(commas, 1), speaker);
  put2(arena, own, after);
  put2(arena, own, ending);
  put3(arena, own, pos[e]!, at(pos, e + 1));
  put3(arena, own, after, at(pos, e + 2));
  put3(arena, class256[cue.anchor]!, after, at(class64, e + 2));
  put3(arena, class256[cue.anchor]!, class256[e]!, ending);
  put3(arena, verbs, after, pos[e]!);
  put3(arena, verbs, commas, ending);
  put3(arena, commas, after, at(pos, e + 2));
  put3(arena, upTo(context.likely[to]! - context.likely[from]!, 2), after, ending);
  put3(arena, upTo(context.likely[to]! - context.likely[from]!, 2), quote, later);
  put3(arena, speaker, pathBetween(sheet, side === 0 ? e + 1 : e, side === 0 ? cue.first : e), after);
  put3(arena, countBin(gap), after, pos[cue.anchor]!);
  put4(arena, after, at(pos, e + 2), at(sheet.suffix, e + 2), sheet.suffix[cue.anchor]!);
  put4(arena, after, at(pos, e + 2), pos[cue.anchor]!, at(pos, cue.first - 1));
};
