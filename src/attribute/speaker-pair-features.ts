/** What tells which words make a speaker together, and when there is none. */
import { type Arena, family, weigh, weigh2, weigh3 } from '../linear/arena.ts';
import { countBin, upTo } from '../linear/bins.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { pathBetween } from './path-between.ts';
import { at, type Sheet } from './sheet.ts';
import { LONGEST_PATH, type SpeakerContext } from './speaker-question.ts';
import { isNominal } from './surroundings.ts';

/** Families of the speaker model beside those of speaker-features.ts. */
const PAIR = 2;
const NOBODY = 3;

/** The token that a phrase is about: its last nominal before a preposition, a comma or a relative word. */
export const headOf = (sheet: Sheet, first: number, last: number): number => {
  let head = -1;
  for (let i = first; i <= last; i += 1) {
    const pos = sheet.pos[i]!;
    if (isNominal(pos) && pos !== POS.NUM) head = i;
    else if (head >= 0 && (pos === POS.ADP || pos === POS.PUNCT || pos === POS.SCONJ || pos === POS.VERB))
      break;
  }
  return head < 0 ? last : head;
};

export const pairFeatures = (arena: Arena, { sheet, cue }: SpeakerContext, s: number, e: number): number => {
  const { form, pos, lemma, class256, class64, class1024 } = sheet;
  const isLeft = e < cue.anchor;
  const side = isLeft ? 0 : 1;
  const own = lemma[cue.anchor]!;
  const head = headOf(sheet, s, e);
  const gap = isLeft ? cue.first - e - 1 : s - cue.last - 1;
  const verbs = upTo(sheet.verbs[e + 1]! - sheet.verbs[s]!, 2);
  const commas = upTo(sheet.commas[e + 1]! - sheet.commas[s]!, 3);
  const inside = pathBetween(sheet, s, e + 1, LONGEST_PATH);
  let t = family(PAIR);
  let sum = 0;
  sum += weigh2(arena, t++, lemma[head]!, side);
  sum += weigh2(arena, t++, class1024[head]!, side);
  sum += weigh3(arena, t++, class256[head]!, pos[head]!, side);
  sum += weigh3(arena, t++, pos[head]!, sheet.shape[head]!, upTo(gap, 3));
  sum += weigh3(arena, t++, lemma[head]!, own, side);
  sum += weigh3(arena, t++, class256[head]!, own, side);
  sum += weigh3(arena, t++, class256[head]!, class256[cue.anchor]!, side);
  sum += weigh3(arena, t++, class64[head]!, upTo(gap, 3), side);
  sum += weigh2(arena, t++, countBin(e - s), side);
  sum += weigh3(arena, t++, countBin(e - s), pos[s]!, pos[e]!);
  sum += weigh3(arena, t++, verbs, commas, side);
  sum += weigh3(arena, t++, commas, upTo(gap, 3), at(form, e + 1));
  sum += weigh3(arena, t++, pos[s]!, pos[e]!, side);
  sum += weigh2(arena, t++, inside, side);
  sum += weigh3(arena, t++, inside, at(pos, s - 1), at(pos, e + 1));
  sum += weigh3(arena, t++, at(form, s - 1), at(form, e + 1), side);
  sum += weigh3(arena, t++, at(pos, s - 1), pos[s]!, at(form, e + 1));
  sum += weigh3(arena, t++, upTo(gap, 4), at(form, e + 1), pos[head]!);
  sum += weigh3(arena, t++, isNominal(at(pos, s - 1)) ? 1 : 0, isNominal(at(pos, e + 1)) ? 1 : 0, side);
  sum += weigh3(arena, t++, sheet.depth[s]!, sheet.depth[e]!, sheet.depth[cue.anchor]!);
  sum += weigh2(arena, t++, e - head, at(form, head + 1));
  return sum;
};

/** The features of a cue whose speaker the sentence does not name. */
export const nobodyFeatures = (arena: Arena, { sheet, cue }: SpeakerContext): number => {
  const { form, pos, lemma, class256 } = sheet;
  const own = lemma[cue.anchor]!;
  const sentence = sheet.sentence[cue.anchor]!;
  const before = at(form, cue.first - 1);
  const after = at(form, cue.last + 1);
  let t = family(NOBODY);
  let sum = 0;
  sum += weigh(arena, t++, 0);
  sum += weigh(arena, t++, own);
  sum += weigh(arena, t++, form[cue.anchor]!);
  sum += weigh(arena, t++, pos[cue.anchor]!);
  sum += weigh(arena, t++, class256[cue.anchor]!);
  sum += weigh(arena, t++, before);
  sum += weigh(arena, t++, after);
  sum += weigh(arena, t++, at(pos, cue.first - 1));
  sum += weigh2(arena, t++, own, at(pos, cue.first - 1));
  sum += weigh2(arena, t++, own, before);
  sum += weigh2(arena, t++, own, after);
  sum += weigh2(arena, t++, form[cue.first]!, own);
  sum += weigh2(arena, t++, form[cue.first]!, pos[cue.anchor]!);
  sum += weigh2(arena, t++, before, pos[cue.anchor]!);
  sum += weigh2(arena, t++, pos[cue.first]!, at(pos, cue.first - 1));
  sum += weigh2(arena, t++, cue.last - cue.first, pos[cue.anchor]!);
  sum += weigh2(arena, t++, countBin(cue.first - sheet.firstOf[sentence]!), pos[cue.anchor]!);
  sum += weigh2(arena, t++, countBin(sheet.lastOf[sentence]! - cue.last), pos[cue.anchor]!);
  sum += weigh2(arena, t++, sheet.depth[cue.anchor]!, pos[cue.anchor]!);
  sum += weigh2(
    arena,
    t++,
    upTo(sheet.nominals[cue.first]! - sheet.nominals[sheet.firstOf[sentence]!]!, 3),
    own,
  );
  return sum;
};
