/** What tells which words make a content together: its marks, its length, its verbs, what follows it. */

import { countBin, upTo } from '../linear/bins.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { family, type Weigher, weigh2, weigh3, weigh4 } from '../linear/weigher.ts';
import { isSentenceEnd, isSentenceStart, quoteEnd, quoteStart, speakerSide } from './content-places.ts';
import type { ContentContext } from './content-question.ts';
import { at, type TokenColumns } from './token-columns.ts';

/** The first of this function's families in the content model: one for each side. */
const PAIR = 8;

/** The last verb from `first` to `last`, or -1. */
const lastVerb = (columns: TokenColumns, first: number, last: number): number => {
  for (let i = last; i >= first; i -= 1) if (columns.pos[i] === POS.VERB) return i;
  return -1;
};

export const pairFeatures = (weigher: Weigher, context: ContentContext, s: number, e: number): number => {
  const { columns, cue } = context;
  const { form, pos, lemma, class256, class64 } = columns;
  const side = s < cue.anchor ? 0 : 1;
  const own = lemma[cue.anchor]!;
  const opening = quoteStart(columns, s);
  const closing = quoteEnd(columns, e);
  const length = countBin(e - s);
  const verbs = upTo(columns.verbs[e + 1]! - columns.verbs[s]!, 4);
  const commas = upTo(columns.commas[e + 1]! - columns.commas[s]!, 4);
  const sentences = columns.sentence[e]! - columns.sentence[s]!;
  const ending = isSentenceEnd(columns, e);
  const starting = isSentenceStart(columns, s);
  const speaker = speakerSide(context, s);
  const likely = upTo(context.likely[e + 1]! - context.likely[s]!, 2);
  const gap = upTo(side === 0 ? cue.first - e : s - cue.last, 4);
  const after = at(form, e + 1);
  const verb = lastVerb(columns, s, e);
  let t = family(PAIR + side);
  let sum = 0;
  sum += weigh2(weigher, t++, length, own);
  sum += weigh3(weigher, t++, length, pos[s]!, ending);
  sum += weigh3(weigher, t++, length, gap, speaker);
  sum += weigh3(weigher, t++, opening, closing, speaker);
  sum += weigh4(weigher, t++, opening, closing, starting, ending);
  sum += weigh4(weigher, t++, opening, closing, own, gap);
  sum += weigh4(weigher, t++, opening, closing, upTo(sentences, 2), ending);
  sum += weigh3(weigher, t++, upTo(sentences, 3), opening, gap);
  sum += weigh3(weigher, t++, starting, ending, speaker);
  sum += weigh4(weigher, t++, starting, ending, gap, own);
  sum += weigh3(weigher, t++, form[s]!, ending, verbs);
  sum += weigh3(weigher, t++, form[s]!, after, upTo(verbs, 2));
  sum += weigh3(weigher, t++, pos[s]!, after, upTo(verbs, 2));
  sum += weigh3(weigher, t++, form[s]!, pos[e]!, at(pos, e + 1));
  sum += weigh4(weigher, t++, pos[s]!, at(pos, s - 1), pos[e]!, at(pos, e + 1));
  sum += weigh3(weigher, t++, at(form, s - 1), after, gap);
  sum += weigh3(weigher, t++, own, form[s]!, ending);
  sum += weigh3(weigher, t++, own, pos[s]!, after);
  sum += weigh3(weigher, t++, own, upTo(verbs, 2), after);
  sum += weigh3(weigher, t++, class256[cue.anchor]!, pos[s]!, ending);
  sum += weigh3(weigher, t++, class256[cue.anchor]!, form[s]!, after);
  sum += weigh3(weigher, t++, commas, verbs, ending);
  sum += weigh3(weigher, t++, commas, after, opening);
  sum += weigh3(weigher, t++, likely, opening, closing);
  sum += weigh3(weigher, t++, likely, ending, upTo(sentences, 2));
  sum += weigh3(weigher, t++, verb < 0 ? 0 : lemma[verb]!, after, at(pos, e + 2));
  sum += weigh3(weigher, t++, verb < 0 ? 0 : class256[verb]!, after, at(class64, e + 2));
  sum += weigh3(weigher, t++, verb < 0 ? 99 : countBin(e - verb), pos[e]!, after);
  sum += weigh3(weigher, t++, verb < 0 ? 0 : lemma[verb]!, at(lemma, e + 1), at(class64, e + 2));
  sum += weigh3(weigher, t++, gap, pos[s]!, pos[cue.anchor]!);
  sum += weigh4(
    weigher,
    t++,
    after,
    at(pos, e + 2),
    at(columns.suffix, e + 2),
    verb < 0 ? 0 : columns.suffix[verb]!,
  );
  sum += weigh4(weigher, t++, after, pos[s]!, upTo(verbs, 2), at(pos, e + 2));
  return sum;
};
