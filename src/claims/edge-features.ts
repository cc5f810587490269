/** What the words around the first and the last word of a claim tell of its being one. */

import { countBin, upTo } from '../linear/bins.ts';
import { family, type Weigher, weigh, weigh2, weigh3, weigh4 } from '../linear/weigher.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Boundary } from './boundary-kinds.ts';
import type { ClaimColumns } from './columns.ts';

const STARTS = 1;
const ENDS = 2;

const at = (column: Int32Array, token: number): number =>
  token >= 0 && token < column.length ? column[token]! : 0;

export const startFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  sentence: TokenRange,
  { at: i, kinds }: Boundary,
): number => {
  const { form, lemma, pos, class64, class256, role, ahead, verbs } = columns;
  const p = i - 1 >= sentence.first ? i - 1 : -1;
  const q = p - 1 >= sentence.first ? p - 1 : -1;
  const before = at(form, p);
  const verb = at(ahead, i);
  const told = upTo(verbs[i]! - verbs[sentence.first]!, 2);
  const roles = at(role, i) + 16 * at(role, p);
  const opener = at(form, sentence.first);
  const since = countBin(i - sentence.first);
  let t = family(STARTS);
  let sum = 0;
  sum += weigh(weigher, t++, kinds);
  sum += weigh2(weigher, t++, kinds, verb);
  sum += weigh(weigher, t++, before);
  sum += weigh2(weigher, t++, before, at(form, i));
  sum += weigh2(weigher, t++, before, at(class64, i));
  sum += weigh3(weigher, t++, at(pos, q), at(pos, p), at(pos, i));
  sum += weigh3(weigher, t++, at(pos, p), at(pos, i), at(pos, i + 1));
  sum += weigh2(weigher, t++, at(form, i), kinds);
  sum += weigh2(weigher, t++, before, at(class256, i));
  sum += weigh(weigher, t++, at(lemma, i));
  sum += weigh2(weigher, t++, before, verb);
  sum += weigh3(weigher, t++, before, verb, told);
  sum += weigh3(weigher, t++, kinds, verb, told);
  sum += weigh3(weigher, t++, opener, kinds, told);
  sum += weigh3(weigher, t++, before, at(pos, i), verb);
  sum += weigh(weigher, t++, roles);
  sum += weigh2(weigher, t++, roles, kinds);
  sum += weigh3(weigher, t++, roles, before, verb);
  sum += weigh2(weigher, t++, kinds, since);
  sum += weigh3(weigher, t++, at(class64, q), before, at(form, i));
  sum += weigh3(weigher, t++, before, at(pos, i), at(form, i + 1));
  sum += weigh4(weigher, t++, at(pos, p), at(class64, i), verb, told);
  sum += weigh3(weigher, t++, at(form, q), before, at(pos, i));
  sum += weigh3(weigher, t++, at(class256, q), before, at(class256, i));
  sum += weigh4(weigher, t++, at(pos, q), at(pos, p), at(pos, i), at(pos, i + 1));
  sum += weigh3(weigher, t++, before, at(lemma, i), at(lemma, i + 1));
  sum += weigh3(weigher, t++, at(lemma, q), before, verb);
  sum += weigh4(weigher, t++, kinds, roles, verb, told);
  return sum;
};

export const endFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  sentence: TokenRange,
  { at: e, kinds }: Boundary,
): number => {
  const { form, lemma, pos, class64, class256, role, ahead, verbs } = columns;
  const n = e < sentence.end ? e : -1;
  const m = e + 1 < sentence.end ? e + 1 : -1;
  const after = at(form, n);
  const verb = m < 0 ? 0 : at(ahead, m);
  const told = upTo(verbs[e]! - verbs[sentence.first]!, 2);
  const roles = at(role, e - 1) + 16 * at(role, n);
  const left = countBin(columns.words[sentence.end]! - columns.words[e]!);
  let t = family(ENDS);
  let sum = 0;
  sum += weigh(weigher, t++, kinds);
  sum += weigh2(weigher, t++, kinds, left);
  sum += weigh(weigher, t++, after);
  sum += weigh2(weigher, t++, after, at(form, m));
  sum += weigh3(weigher, t++, after, at(pos, m), verb);
  sum += weigh3(weigher, t++, at(pos, e - 1), at(pos, n), at(pos, m));
  sum += weigh3(weigher, t++, after, at(form, m), verb);
  sum += weigh2(weigher, t++, after, at(class64, m));
  sum += weigh2(weigher, t++, after, at(class256, m));
  sum += weigh2(weigher, t++, kinds, verb);
  sum += weigh3(weigher, t++, kinds, verb, left);
  sum += weigh2(weigher, t++, kinds, told);
  sum += weigh3(weigher, t++, after, told, verb);
  sum += weigh(weigher, t++, roles);
  sum += weigh2(weigher, t++, roles, kinds);
  sum += weigh3(weigher, t++, roles, after, left);
  sum += weigh2(weigher, t++, at(lemma, e - 1), after);
  sum += weigh3(weigher, t++, at(class64, e - 1), after, at(form, m));
  sum += weigh3(weigher, t++, at(pos, m), at(pos, m < 0 ? -1 : m + 1), after);
  sum += weigh3(weigher, t++, after, at(lemma, m), at(pos, m < 0 ? -1 : m + 1));
  sum += weigh3(weigher, t++, at(class256, e - 1), after, at(class256, m));
  sum += weigh4(weigher, t++, at(pos, e - 1), at(pos, n), at(pos, m), at(pos, m < 0 ? -1 : m + 1));
  sum += weigh3(weigher, t++, at(lemma, e - 1), after, at(lemma, m));
  sum += weigh4(weigher, t++, kinds, roles, verb, told);
  sum += weigh4(weigher, t++, kinds, after, verb, left);
  return sum;
};
