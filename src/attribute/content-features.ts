/** What tells where a content starts and ends, and which words make one. */
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
import { at, POS, type Sheet } from './sheet.ts';

const START = 0;
const END = 4;
const PAIR = 8;
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
};

/** The last verb from `first` to `last`, or -1. */
const lastVerb = (sheet: Sheet, first: number, last: number): number => {
  for (let i = last; i >= first; i -= 1) if (sheet.pos[i] === POS.VERB) return i;
  return -1;
};

export const pairFeatures = (arena: Arena, context: ContentContext, s: number, e: number): void => {
  const { sheet, cue } = context;
  const { form, pos, lemma, class256, class64 } = sheet;
  const side = s < cue.anchor ? 0 : 1;
  const own = lemma[cue.anchor]!;
  const opening = quoteStart(sheet, s);
  const closing = quoteEnd(sheet, e);
  const length = countBin(e - s);
  const verbs = upTo(sheet.verbs[e + 1]! - sheet.verbs[s]!, 4);
  const commas = upTo(sheet.commas[e + 1]! - sheet.commas[s]!, 4);
  const sentences = sheet.sentence[e]! - sheet.sentence[s]!;
  const ending = isSentenceEnd(sheet, e);
  const starting = isSentenceStart(sheet, s);
  const speaker = speakerSide(context, s);
  const likely = upTo(context.likely[e + 1]! - context.likely[s]!, 2);
  const gap = upTo(side === 0 ? cue.first - e : s - cue.last, 4);
  const after = at(form, e + 1);
  const verb = lastVerb(sheet, s, e);
  open(arena, PAIR + side);
  put2(arena, length, own);
  put3(arena, length, pos[s]!, ending);
  put3(arena, length, gap, speaker);
  put3(arena, opening, closing, speaker);
  put4(arena, opening, closing, starting, ending);
  put4(arena, opening, closing, own, gap);
  put4(arena, opening, closing, upTo(sentences, 2), ending);
  put3(arena, upTo(sentences, 3), opening, gap);
  put3(arena, starting, ending, speaker);
  put4(arena, starting, ending, gap, own);
  put3(arena, form[s]!, ending, verbs);
  put3(arena, form[s]!, after, upTo(verbs, 2));
  put3(arena, pos[s]!, after, upTo(verbs, 2));
  put3(arena, form[s]!, pos[e]!, at(pos, e + 1));
  put4(arena, pos[s]!, at(pos, s - 1), pos[e]!, at(pos, e + 1));
  put3(arena, at(form, s - 1), after, gap);
  put3(arena, own, form[s]!, ending);
  put3(arena, own, pos[s]!, after);
  put3(arena, own, upTo(verbs, 2), after);
  put3(arena, class256[cue.anchor]!, pos[s]!, ending);
  put3(arena, class256[cue.anchor]!, form[s]!, after);
  put3(arena, commas, verbs, ending);
  put3(arena, commas, after, opening);
  put3(arena, likely, opening, closing);
  put3(arena, likely, ending, upTo(sentences, 2));
  put3(arena, verb < 0 ? 0 : lemma[verb]!, after, at(pos, e + 2));
  put3(arena, verb < 0 ? 0 : class256[verb]!, after, at(class64, e + 2));
  put3(arena, verb < 0 ? 99 : countBin(e - verb), pos[e]!, after);
  put3(arena, verb < 0 ? 0 : lemma[verb]!, at(lemma, e + 1), at(class64, e + 2));
  put3(arena, gap, pos[s]!, pos[cue.anchor]!);
};
