/** What the place of a word in its sentence tells of it as a cue: verbs around it, how far the ends are. */
import { type Arena, weigh, weigh2, weigh3 } from '../linear/arena.ts';
import { countBin, upTo } from '../linear/bins.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { at, type Sheet } from './sheet.ts';

/** Verbs further away say nothing of a word. */
const FARTHEST_VERB = 60;

/** How many `clauseFeatures` weighs. */
export const CLAUSE_FEATURES = 8;

/** The verbs of the sentence before and after the word, and how far the nearest are. */
export const clauseFeatures = (
  arena: Arena,
  template: number,
  sheet: Sheet,
  i: number,
  first: number,
  last: number,
): number => {
  let t = template;
  let sum = 0;
  const { verbs, lemma, pos } = sheet;
  const own = lemma[i]!;
  const before = verbs[i]! - verbs[first]!;
  const after = verbs[last + 1]! - verbs[i + 1]!;
  let previous = i - 1;
  while (previous >= Math.max(first, i - FARTHEST_VERB) && pos[previous] !== POS.VERB) previous -= 1;
  let next = i + 1;
  while (next <= Math.min(last, i + FARTHEST_VERB) && pos[next] !== POS.VERB && pos[next] !== POS.AUX)
    next += 1;
  sum += weigh2(arena, t++, upTo(before, 4), upTo(after, 4));
  sum += weigh2(arena, t++, own, upTo(after, 3));
  sum += weigh2(arena, t++, own, upTo(before, 3));
  sum += weigh2(arena, t++, pos[i]!, previous >= first ? lemma[previous]! : 0);
  sum += weigh2(arena, t++, pos[i]!, next <= last ? lemma[next]! : 0);
  sum += weigh2(arena, t++, countBin(next - i), sheet.class256[i]!);
  sum += weigh2(arena, t++, countBin(i - previous), pos[i]!);
  sum += weigh3(arena, t++, own, next <= last ? pos[next]! : 0, countBin(next - i));
  return sum;
};

export const placeFeatures = (
  arena: Arena,
  template: number,
  sheet: Sheet,
  i: number,
  first: number,
  last: number,
): number => {
  let t = template;
  let sum = 0;
  const sentence = sheet.sentence[i]!;
  const own = sheet.lemma[i]!;
  const opensParagraph = sentence === 0 || sheet.paragraphOf[sentence - 1] !== sheet.paragraphOf[sentence];
  sum += weigh2(arena, t++, countBin(i - first), sheet.pos[i]!);
  sum += weigh2(arena, t++, countBin(last - i), sheet.pos[i]!);
  sum += weigh2(arena, t++, upTo(i - first, 3), own);
  sum += weigh2(arena, t++, upTo(last - i, 3), own);
  sum += weigh3(arena, t++, opensParagraph ? 1 : 0, sheet.form[i]!, upTo(i - first, 5));
  sum += weigh2(arena, t++, sentence === 0 ? 1 : 0, sheet.form[i]!);
  sum += weigh2(arena, t++, sheet.regionOf[sentence]!, sheet.pos[i]!);
  sum += weigh2(arena, t++, at(sheet.form, last), own);
  sum += weigh3(arena, t++, at(sheet.shape, i - 1), sheet.form[i]!, upTo(i - first, 5));
  sum += weigh3(arena, t++, at(sheet.shape, i - 1), sheet.form[i]!, at(sheet.shape, i + 1));
  sum += weigh(arena, t++, countBin(last - first));
  return sum;
};
