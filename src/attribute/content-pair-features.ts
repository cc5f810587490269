/** What tells which words make a content together: its marks, its length, its verbs, what follows it. */
import { type Arena, open, put2, put3, put4 } from './arena.ts';
import { countBin, upTo } from './bins.ts';
import { isSentenceEnd, isSentenceStart, quoteEnd, quoteStart, speakerSide } from './content-places.ts';
import type { ContentContext } from './content-question.ts';
import { at, POS, type Sheet } from './sheet.ts';

/** The first of this function's families in the content model: one for each side. */
const PAIR = 8;

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
  put4(arena, after, at(pos, e + 2), at(sheet.suffix, e + 2), verb < 0 ? 0 : sheet.suffix[verb]!);
  put4(arena, after, pos[s]!, upTo(verbs, 2), at(pos, e + 2));
};
