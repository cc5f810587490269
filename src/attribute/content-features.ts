/** What tells where a content starts and ends. */

import { countBin, upTo } from '../linear/bins.ts';
import { family, type Weigher, weigh, weigh2, weigh3, weigh4 } from '../linear/weigher.ts';
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
import { at } from './token-columns.ts';

/** The first of each function's families in the content model: one for each side. */
const START = 0;
const END = 4;
const PLAIN_START = 16;
const PLAIN_END = 20;

/** Longer ways between cue and content are all alike. */
const LONGEST_PATH = 5;

export const plainStartFeatures = (
  weigher: Weigher,
  { columns }: ContentContext,
  s: number,
  side: 0 | 1,
): number => {
  const { form, pos, class256, class64 } = columns;
  const before = at(form, s - 1);
  let t = family(PLAIN_START + side);
  let sum = 0;
  sum += weigh(weigher, t++, form[s]!);
  sum += weigh(weigher, t++, before);
  sum += weigh2(weigher, t++, pos[s]!, at(pos, s - 1));
  sum += weigh3(weigher, t++, pos[s]!, at(pos, s - 1), at(pos, s + 1));
  sum += weigh2(weigher, t++, before, form[s]!);
  sum += weigh2(weigher, t++, before, pos[s]!);
  sum += weigh2(weigher, t++, form[s]!, at(form, s + 1));
  sum += weigh2(weigher, t++, class256[s]!, at(class64, s - 1));
  sum += weigh2(weigher, t++, at(form, s - 2), before);
  const first = columns.firstOf[columns.sentence[s]!]!;
  const verbs = upTo(columns.verbs[s]! - columns.verbs[first]!, 2);
  sum += weigh3(weigher, t++, upTo(s - first, 6), before, verbs);
  sum += weigh3(weigher, t++, countBin(s - first), pos[s]!, verbs);
  return sum;
};

export const startFeatures = (weigher: Weigher, context: ContentContext, s: number, side: 0 | 1): number => {
  const { columns, cue } = context;
  const { form, pos, lemma, class256 } = columns;
  const own = lemma[cue.anchor]!;
  const quote = quoteStart(columns, s);
  const speaker = speakerSide(context, s);
  const opening = isSentenceStart(columns, s);
  const inside = columns.depth[cue.anchor]!;
  const gap = side === 0 ? cue.first - s : s - cue.last;
  const from = side === 0 ? s : cue.last + 1;
  const to = side === 0 ? cue.first : s;
  const commas = upTo(columns.commas[to]! - columns.commas[from]!, 3);
  const verbs = upTo(columns.verbs[to]! - columns.verbs[from]!, 4);
  const path = side === 1 ? pathBetween(columns, cue.last + 1, s, LONGEST_PATH) : 0;
  const before = at(form, s - 1);
  let t = family(START + side);
  let sum = 0;
  sum += weigh(weigher, t++, countBin(gap));
  sum += weigh2(weigher, t++, countBin(gap), own);
  sum += weigh2(weigher, t++, countBin(gap), speaker);
  sum += weigh3(weigher, t++, quote, inside, opening);
  sum += weigh3(weigher, t++, quote, speaker, own);
  sum += weigh3(weigher, t++, quote, opening, speaker);
  sum += weigh3(weigher, t++, columns.sentence[cue.anchor]! - columns.sentence[s]!, quote, opening);
  sum += weigh2(weigher, t++, own, form[s]!);
  sum += weigh2(weigher, t++, own, before);
  sum += weigh3(weigher, t++, own, pos[s]!, at(pos, s - 1));
  sum += weigh3(weigher, t++, own, pos[s]!, upTo(gap, 3));
  sum += weigh3(weigher, t++, class256[cue.anchor]!, form[s]!, upTo(gap, 3));
  sum += weigh3(weigher, t++, class256[cue.anchor]!, pos[s]!, before);
  sum += weigh3(weigher, t++, commas, verbs, speaker);
  sum += weigh3(weigher, t++, commas, before, speaker);
  sum += weigh3(weigher, t++, path, pos[s]!, speaker);
  sum += weigh2(weigher, t++, path, own);
  sum += weigh3(weigher, t++, path, form[s]!, pos[cue.anchor]!);
  sum += weigh2(weigher, t++, path, before);
  sum += weigh3(weigher, t++, chanceNear(context, s), chanceNear(context, s - 2), pos[s]!);
  sum += weigh3(weigher, t++, upTo(context.likely[to]! - context.likely[from]!, 2), before, quote);
  sum += weigh3(weigher, t++, pos[cue.anchor]!, form[s]!, upTo(gap, 3));
  sum += weigh3(weigher, t++, at(form, cue.last + 1), upTo(gap, 3), pos[s]!);
  return sum;
};

export const plainEndFeatures = (
  weigher: Weigher,
  context: ContentContext,
  e: number,
  side: 0 | 1,
): number => {
  const { columns } = context;
  const { form, pos, lemma, class256, class64 } = columns;
  const after = at(form, e + 1);
  const afterThat = wordAfter(columns, e);
  const quote = quoteEnd(columns, e);
  const ending = isSentenceEnd(columns, e);
  const chance = chanceNear(context, e + 1);
  let t = family(PLAIN_END + side);
  let sum = 0;
  sum += weigh(weigher, t++, form[e]!);
  sum += weigh(weigher, t++, after);
  sum += weigh2(weigher, t++, pos[e]!, at(pos, e + 1));
  sum += weigh3(weigher, t++, pos[e]!, at(pos, e + 1), at(pos, e + 2));
  sum += weigh4(weigher, t++, at(pos, e - 1), pos[e]!, at(pos, e + 1), at(pos, e + 2));
  sum += weigh2(weigher, t++, form[e]!, after);
  sum += weigh2(weigher, t++, lemma[e]!, at(lemma, e + 1));
  sum += weigh2(weigher, t++, after, at(form, e + 2));
  sum += weigh3(weigher, t++, after, at(form, e + 2), at(pos, e + 3));
  sum += weigh3(weigher, t++, after, at(class256, e + 2), pos[e]!);
  sum += weigh3(weigher, t++, after, at(pos, e + 2), at(pos, e + 3));
  sum += weigh2(weigher, t++, class256[e]!, at(class256, e + 1));
  sum += weigh2(weigher, t++, at(class256, e + 1), at(class256, e + 2));
  sum += weigh3(weigher, t++, class64[e]!, after, at(class64, e + 2));
  sum += weigh3(weigher, t++, chance, after, pos[e]!);
  sum += weigh3(weigher, t++, chance, chanceNear(context, afterThat), ending);
  sum += weigh3(weigher, t++, afterThat < 0 ? 0 : form[afterThat]!, quote, ending);
  const last = columns.lastOf[columns.sentence[e]!]!;
  const verbs = upTo(columns.verbs[last + 1]! - columns.verbs[e + 1]!, 3);
  const commas = upTo(columns.commas[last + 1]! - columns.commas[e + 1]!, 2);
  sum += weigh3(weigher, t++, countBin(last - e), after, verbs);
  sum += weigh3(weigher, t++, verbs, commas, after);
  sum += weigh4(weigher, t++, verbs, pos[e]!, after, at(pos, e + 2));
  sum += weigh3(weigher, t++, after, at(form, e + 2), verbs);
  sum += weigh3(weigher, t++, after, at(columns.suffix, e + 2), at(pos, e + 2));
  sum += weigh3(weigher, t++, at(form, e + 2), at(pos, e + 3), pos[e]!);
  return sum;
};

export const endFeatures = (weigher: Weigher, context: ContentContext, e: number, side: 0 | 1): number => {
  const { columns, cue } = context;
  const { form, pos, lemma, class256, class64 } = columns;
  const own = lemma[cue.anchor]!;
  const quote = quoteEnd(columns, e);
  const speaker = speakerSide(context, e);
  const ending = isSentenceEnd(columns, e);
  const after = at(form, e + 1);
  const gap = side === 0 ? cue.first - e : e - cue.last;
  const from = side === 0 ? e + 1 : cue.last + 1;
  const to = side === 0 ? cue.first : e + 1;
  const commas = upTo(columns.commas[to]! - columns.commas[from]!, 4);
  const verbs = upTo(columns.verbs[to]! - columns.verbs[from]!, 4);
  const later = columns.sentence[e]! - columns.sentence[cue.anchor]!;
  const inside = columns.depth[cue.anchor]!;
  let t = family(END + side);
  let sum = 0;
  sum += weigh2(weigher, t++, countBin(gap), ending);
  sum += weigh3(weigher, t++, quote, inside, ending);
  sum += weigh3(weigher, t++, quote, ending, speaker);
  sum += weigh3(weigher, t++, quote, later, ending);
  sum += weigh3(weigher, t++, quote, own, ending);
  sum += weigh3(weigher, t++, later, upTo(commas, 1), speaker);
  sum += weigh2(weigher, t++, own, after);
  sum += weigh2(weigher, t++, own, ending);
  sum += weigh3(weigher, t++, own, pos[e]!, at(pos, e + 1));
  sum += weigh3(weigher, t++, own, after, at(pos, e + 2));
  sum += weigh3(weigher, t++, class256[cue.anchor]!, after, at(class64, e + 2));
  sum += weigh3(weigher, t++, class256[cue.anchor]!, class256[e]!, ending);
  sum += weigh3(weigher, t++, verbs, after, pos[e]!);
  sum += weigh3(weigher, t++, verbs, commas, ending);
  sum += weigh3(weigher, t++, commas, after, at(pos, e + 2));
  sum += weigh3(weigher, t++, upTo(context.likely[to]! - context.likely[from]!, 2), after, ending);
  sum += weigh3(weigher, t++, upTo(context.likely[to]! - context.likely[from]!, 2), quote, later);
  sum += weigh3(
    weigher,
    t++,
    speaker,
    pathBetween(columns, side === 0 ? e + 1 : e, side === 0 ? cue.first : e, LONGEST_PATH),
    after,
  );
  sum += weigh3(weigher, t++, countBin(gap), after, pos[cue.anchor]!);
  sum += weigh4(weigher, t++, after, at(pos, e + 2), at(columns.suffix, e + 2), columns.suffix[cue.anchor]!);
  sum += weigh4(weigher, t++, after, at(pos, e + 2), pos[cue.anchor]!, at(pos, cue.first - 1));
  return sum;
};
