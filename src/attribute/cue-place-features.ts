/** What the place of a word in its sentence tells of it as a cue: verbs around it, how far the ends are. */

import { countBin, upTo } from '../linear/bins.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { type Weigher, weigh, weigh2, weigh3 } from '../linear/weigher.ts';
import { at, type TokenColumns } from './token-columns.ts';

/** Verbs further away say nothing of a word. */
const FARTHEST_VERB = 60;

/** How many `clauseFeatures` weighs. */
export const CLAUSE_FEATURES = 8;

/** The verbs of the sentence before and after the word, and how far the nearest are. */
export const clauseFeatures = (
  weigher: Weigher,
  template: number,
  columns: TokenColumns,
  i: number,
  first: number,
  last: number,
): number => {
  let t = template;
  let sum = 0;
  const { verbs, lemma, pos } = columns;
  const own = lemma[i]!;
  const before = verbs[i]! - verbs[first]!;
  const after = verbs[last + 1]! - verbs[i + 1]!;
  let previous = i - 1;
  while (previous >= Math.max(first, i - FARTHEST_VERB) && pos[previous] !== POS.VERB) previous -= 1;
  let next = i + 1;
  while (next <= Math.min(last, i + FARTHEST_VERB) && pos[next] !== POS.VERB && pos[next] !== POS.AUX)
    next += 1;
  sum += weigh2(weigher, t++, upTo(before, 4), upTo(after, 4));
  sum += weigh2(weigher, t++, own, upTo(after, 3));
  sum += weigh2(weigher, t++, own, upTo(before, 3));
  sum += weigh2(weigher, t++, pos[i]!, previous >= first ? lemma[previous]! : 0);
  sum += weigh2(weigher, t++, pos[i]!, next <= last ? lemma[next]! : 0);
  sum += weigh2(weigher, t++, countBin(next - i), columns.class256[i]!);
  sum += weigh2(weigher, t++, countBin(i - previous), pos[i]!);
  sum += weigh3(weigher, t++, own, next <= last ? pos[next]! : 0, countBin(next - i));
  return sum;
};

export const placeFeatures = (
  weigher: Weigher,
  template: number,
  columns: TokenColumns,
  i: number,
  first: number,
  last: number,
): number => {
  let t = template;
  let sum = 0;
  const sentence = columns.sentence[i]!;
  const own = columns.lemma[i]!;
  const opensParagraph =
    sentence === 0 || columns.paragraphOf[sentence - 1] !== columns.paragraphOf[sentence];
  sum += weigh2(weigher, t++, countBin(i - first), columns.pos[i]!);
  sum += weigh2(weigher, t++, countBin(last - i), columns.pos[i]!);
  sum += weigh2(weigher, t++, upTo(i - first, 3), own);
  sum += weigh2(weigher, t++, upTo(last - i, 3), own);
  sum += weigh3(weigher, t++, opensParagraph ? 1 : 0, columns.form[i]!, upTo(i - first, 5));
  sum += weigh2(weigher, t++, sentence === 0 ? 1 : 0, columns.form[i]!);
  sum += weigh2(weigher, t++, columns.regionOf[sentence]!, columns.pos[i]!);
  sum += weigh2(weigher, t++, at(columns.form, last), own);
  sum += weigh3(weigher, t++, at(columns.shape, i - 1), columns.form[i]!, upTo(i - first, 5));
  sum += weigh3(weigher, t++, at(columns.shape, i - 1), columns.form[i]!, at(columns.shape, i + 1));
  sum += weigh(weigher, t++, countBin(last - first));
  return sum;
};
