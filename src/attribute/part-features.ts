/** What one side of a reading's content tells: how it opens and ends, its length, its verbs, its marks. */
import { type Arena, weigh2, weigh3 } from '../linear/arena.ts';
import { countBin, upTo } from '../linear/bins.ts';
import { at, type Sheet } from './sheet.ts';
import type { TokenSpan } from './token-span.ts';

/** 0 outside quotation, 1 whole quotation, 2 opens only, 3 closes only, 4 within. */
const quoting = (sheet: Sheet, first: number, last: number): number => {
  const opens = at(sheet.opens, first - 1) === 1;
  const closes =
    at(sheet.closes, last + 1) === 1 || (at(sheet.closes, last + 2) === 1 && sheet.isWord[last + 1] === 0);
  if (opens && closes) return 1;
  if (opens) return 2;
  if (closes) return 3;
  return sheet.depth[first]! > 0 && sheet.depth[last]! > 0 ? 4 : 0;
};

/** How many `partFeatures` weighs. */
export const PART_FEATURES = 18;

/**
 * @param template the first one: left and right are told apart
 * @param part null where the reading has nothing on that side
 */
export const partFeatures = (
  arena: Arena,
  template: number,
  sheet: Sheet,
  anchor: number,
  part: TokenSpan | null,
): number => {
  const { lemma, pos, form, class256, class64 } = sheet;
  const own = lemma[anchor]!;
  const first = part?.first ?? -1;
  const last = part?.last ?? -9;
  const quote = part === null ? -1 : quoting(sheet, first, last);
  const length = part === null ? -1 : countBin(last - first);
  const verbs = part === null ? -1 : upTo(sheet.verbs[last + 1]! - sheet.verbs[first]!, 4);
  const after = at(form, last + 1);
  const ends =
    part !== null && sheet.sentence[Math.min(sheet.size - 1, last + 2)] !== sheet.sentence[last] ? 1 : 0;
  let t = template;
  let sum = 0;
  sum += weigh2(arena, t++, own, length);
  sum += weigh2(arena, t++, own, quote);
  sum += weigh3(arena, t++, quote, length, ends);
  sum += weigh3(arena, t++, quote, verbs, ends);
  sum += weigh2(arena, t++, own, at(form, first));
  sum += weigh2(arena, t++, at(form, first), at(pos, first - 1));
  sum += weigh3(arena, t++, own, at(pos, first), verbs);
  sum += weigh2(arena, t++, own, at(lemma, last));
  sum += weigh2(arena, t++, own, after);
  sum += weigh2(arena, t++, after, at(form, last + 2));
  sum += weigh3(arena, t++, after, at(class256, last + 2), verbs);
  sum += weigh3(arena, t++, at(pos, last), after, ends);
  sum += weigh3(arena, t++, class256[anchor]!, at(pos, first), verbs);
  sum += weigh3(arena, t++, class256[anchor]!, at(form, first), ends);
  sum += weigh3(arena, t++, class256[anchor]!, quote, length);
  sum += weigh3(arena, t++, at(class256, first), at(class64, last), ends);
  sum += weigh3(arena, t++, verbs, length, at(pos, first));
  sum += weigh3(arena, t++, at(class64, last), at(class64, last + 1), at(class64, last + 2));
  return sum;
};
