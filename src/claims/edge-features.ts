/** What the words around the first and the last word of a claim tell of its being one. */
import { type Arena, family, weigh, weigh2, weigh3, weigh4 } from '../linear/arena.ts';
import { countBin, upTo } from '../linear/bins.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { ClaimColumns } from './columns.ts';
import type { Place } from './place-kinds.ts';

const STARTS = 1;
const ENDS = 2;

const at = (column: Int32Array, token: number): number =>
  token >= 0 && token < column.length ? column[token]! : 0;

export const startFeatures = (
  arena: Arena,
  columns: ClaimColumns,
  sentence: TokenRange,
  { at: i, kinds }: Place,
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
  sum += weigh(arena, t++, kinds);
  sum += weigh2(arena, t++, kinds, verb);
  sum += weigh(arena, t++, before);
  sum += weigh2(arena, t++, before, at(form, i));
  sum += weigh2(arena, t++, before, at(class64, i));
  sum += weigh3(arena, t++, at(pos, q), at(pos, p), at(pos, i));
  sum += weigh3(arena, t++, at(pos, p), at(pos, i), at(pos, i + 1));
  sum += weigh2(arena, t++, at(form, i), kinds);
  sum += weigh2(arena, t++, before, at(class256, i));
  sum += weigh(arena, t++, at(lemma, i));
  sum += weigh2(arena, t++, before, verb);
  sum += weigh3(arena, t++, before, verb, told);
  sum += weigh3(arena, t++, kinds, verb, told);
  sum += weigh3(arena, t++, opener, kinds, told);
  sum += weigh3(arena, t++, before, at(pos, i), verb);
  sum += weigh(arena, t++, roles);
  sum += weigh2(arena, t++, roles, kinds);
  sum += weigh3(arena, t++, roles, before, verb);
  sum += weigh2(arena, t++, kinds, since);
  sum += weigh3(arena, t++, at(class64, q), before, at(form, i));
  sum += weigh3(arena, t++, before, at(pos, i), at(form, i + 1));
  sum += weigh4(arena, t++, at(pos, p), at(class64, i), verb, told);
  sum += weigh3(arena, t++, at(form, q), before, at(pos, i));
  sum += weigh3(arena, t++, at(class256, q), before, at(class256, i));
  sum += weigh4(arena, t++, at(pos, q), at(pos, p), at(pos, i), at(pos, i + 1));
  sum += weigh3(arena, t++, before, at(lemma, i), at(lemma, i + 1));
  sum += weigh3(arena, t++, at(lemma, q), before, verb);
  sum += weigh4(arena, t++, kinds, roles, verb, told);
  return sum;
};

export const endFeatures = (
  arena: Arena,
  columns: ClaimColumns,
  sentence: TokenRange,
  { at: e, kinds }: Place,
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
  sum += weigh(arena, t++, kinds);
  sum += weigh2(arena, t++, kinds, left);
  sum += weigh(arena, t++, after);
  sum += weigh2(arena, t++, after, at(form, m));
  sum += weigh3(arena, t++, after, at(pos, m), verb);
  sum += weigh3(arena, t++, at(pos, e - 1), at(pos, n), at(pos, m));
  sum += weigh3(arena, t++, after, at(form, m), verb);
  sum += weigh2(arena, t++, after, at(class64, m));
  sum += weigh2(arena, t++, after, at(class256, m));
  sum += weigh2(arena, t++, kinds, verb);
  sum += weigh3(arena, t++, kinds, verb, left);
  sum += weigh2(arena, t++, kinds, told);
  sum += weigh3(arena, t++, after, told, verb);
  sum += weigh(arena, t++, roles);
  sum += weigh2(arena, t++, roles, kinds);
  sum += weigh3(arena, t++, roles, after, left);
  sum += weigh2(arena, t++, at(lemma, e - 1), after);
  sum += weigh3(arena, t++, at(class64, e - 1), after, at(form, m));
  sum += weigh3(arena, t++, at(pos, m), at(pos, m < 0 ? -1 : m + 1), after);
  sum += weigh3(arena, t++, after, at(lemma, m), at(pos, m < 0 ? -1 : m + 1));
  sum += weigh3(arena, t++, at(class256, e - 1), after, at(class256, m));
  sum += weigh4(arena, t++, at(pos, e - 1), at(pos, n), at(pos, m), at(pos, m < 0 ? -1 : m + 1));
  sum += weigh3(arena, t++, at(lemma, e - 1), after, at(lemma, m));
  sum += weigh4(arena, t++, kinds, roles, verb, told);
  sum += weigh4(arena, t++, kinds, after, verb, left);
  return sum;
};
