/** What tells which words make a speaker together, and when there is none. */

import { countBin, upTo } from '../linear/bins.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { family, type Weigher, weigh, weigh2, weigh3 } from '../linear/weigher.ts';
import { pathBetween } from './path-between.ts';
import { LONGEST_PATH, type SpeakerContext } from './speaker-question.ts';
import { isNominal } from './surroundings.ts';
import { at, type TokenColumns } from './token-columns.ts';

/** Families of the speaker model beside those of speaker-features.ts. */
const PAIR = 2;
const NOBODY = 3;

/** The token that a phrase is about: its last nominal before a preposition, a comma or a relative word. */
export const headOf = (columns: TokenColumns, first: number, last: number): number => {
  let head = -1;
  for (let i = first; i <= last; i += 1) {
    const pos = columns.pos[i]!;
    if (isNominal(pos) && pos !== POS.NUM) head = i;
    else if (head >= 0 && (pos === POS.ADP || pos === POS.PUNCT || pos === POS.SCONJ || pos === POS.VERB))
      break;
  }
  return head < 0 ? last : head;
};

export const pairFeatures = (
  weigher: Weigher,
  { columns, cue }: SpeakerContext,
  s: number,
  e: number,
): number => {
  const { form, pos, lemma, class256, class64, class1024 } = columns;
  const isLeft = e < cue.anchor;
  const side = isLeft ? 0 : 1;
  const own = lemma[cue.anchor]!;
  const head = headOf(columns, s, e);
  const gap = isLeft ? cue.first - e - 1 : s - cue.last - 1;
  const verbs = upTo(columns.verbs[e + 1]! - columns.verbs[s]!, 2);
  const commas = upTo(columns.commas[e + 1]! - columns.commas[s]!, 3);
  const inside = pathBetween(columns, s, e + 1, LONGEST_PATH);
  let t = family(PAIR);
  let sum = 0;
  sum += weigh2(weigher, t++, lemma[head]!, side);
  sum += weigh2(weigher, t++, class1024[head]!, side);
  sum += weigh3(weigher, t++, class256[head]!, pos[head]!, side);
  sum += weigh3(weigher, t++, pos[head]!, columns.shape[head]!, upTo(gap, 3));
  sum += weigh3(weigher, t++, lemma[head]!, own, side);
  sum += weigh3(weigher, t++, class256[head]!, own, side);
  sum += weigh3(weigher, t++, class256[head]!, class256[cue.anchor]!, side);
  sum += weigh3(weigher, t++, class64[head]!, upTo(gap, 3), side);
  sum += weigh2(weigher, t++, countBin(e - s), side);
  sum += weigh3(weigher, t++, countBin(e - s), pos[s]!, pos[e]!);
  sum += weigh3(weigher, t++, verbs, commas, side);
  sum += weigh3(weigher, t++, commas, upTo(gap, 3), at(form, e + 1));
  sum += weigh3(weigher, t++, pos[s]!, pos[e]!, side);
  sum += weigh2(weigher, t++, inside, side);
  sum += weigh3(weigher, t++, inside, at(pos, s - 1), at(pos, e + 1));
  sum += weigh3(weigher, t++, at(form, s - 1), at(form, e + 1), side);
  sum += weigh3(weigher, t++, at(pos, s - 1), pos[s]!, at(form, e + 1));
  sum += weigh3(weigher, t++, upTo(gap, 4), at(form, e + 1), pos[head]!);
  sum += weigh3(weigher, t++, isNominal(at(pos, s - 1)) ? 1 : 0, isNominal(at(pos, e + 1)) ? 1 : 0, side);
  sum += weigh3(weigher, t++, columns.depth[s]!, columns.depth[e]!, columns.depth[cue.anchor]!);
  sum += weigh2(weigher, t++, e - head, at(form, head + 1));
  return sum;
};

/** The features of a cue whose speaker the sentence does not name. */
export const nobodyFeatures = (weigher: Weigher, { columns, cue }: SpeakerContext): number => {
  const { form, pos, lemma, class256 } = columns;
  const own = lemma[cue.anchor]!;
  const sentence = columns.sentence[cue.anchor]!;
  const before = at(form, cue.first - 1);
  const after = at(form, cue.last + 1);
  let t = family(NOBODY);
  let sum = 0;
  sum += weigh(weigher, t++, 0);
  sum += weigh(weigher, t++, own);
  sum += weigh(weigher, t++, form[cue.anchor]!);
  sum += weigh(weigher, t++, pos[cue.anchor]!);
  sum += weigh(weigher, t++, class256[cue.anchor]!);
  sum += weigh(weigher, t++, before);
  sum += weigh(weigher, t++, after);
  sum += weigh(weigher, t++, at(pos, cue.first - 1));
  sum += weigh2(weigher, t++, own, at(pos, cue.first - 1));
  sum += weigh2(weigher, t++, own, before);
  sum += weigh2(weigher, t++, own, after);
  sum += weigh2(weigher, t++, form[cue.first]!, own);
  sum += weigh2(weigher, t++, form[cue.first]!, pos[cue.anchor]!);
  sum += weigh2(weigher, t++, before, pos[cue.anchor]!);
  sum += weigh2(weigher, t++, pos[cue.first]!, at(pos, cue.first - 1));
  sum += weigh2(weigher, t++, cue.last - cue.first, pos[cue.anchor]!);
  sum += weigh2(weigher, t++, countBin(cue.first - columns.firstOf[sentence]!), pos[cue.anchor]!);
  sum += weigh2(weigher, t++, countBin(columns.lastOf[sentence]! - cue.last), pos[cue.anchor]!);
  sum += weigh2(weigher, t++, columns.depth[cue.anchor]!, pos[cue.anchor]!);
  sum += weigh2(
    weigher,
    t++,
    upTo(columns.nominals[cue.first]! - columns.nominals[columns.firstOf[sentence]!]!, 3),
    own,
  );
  return sum;
};
