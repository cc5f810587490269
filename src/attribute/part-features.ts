/** What one side of a reading's content tells: how it opens and ends, its length, its verbs, its marks. */

import { countBin, upTo } from '../linear/bins.ts';
import { type Weigher, weigh2, weigh3 } from '../linear/weigher.ts';
import { at, type TokenColumns } from './token-columns.ts';
import type { TokenSpan } from './token-span.ts';

/** 0 outside quotation, 1 whole quotation, 2 opens only, 3 closes only, 4 within. */
const quoting = (columns: TokenColumns, first: number, last: number): number => {
  const opens = at(columns.opens, first - 1) === 1;
  const closes =
    at(columns.closes, last + 1) === 1 ||
    (at(columns.closes, last + 2) === 1 && columns.isWord[last + 1] === 0);
  if (opens && closes) return 1;
  if (opens) return 2;
  if (closes) return 3;
  return columns.depth[first]! > 0 && columns.depth[last]! > 0 ? 4 : 0;
};

/** How many `partFeatures` weighs. */
export const PART_FEATURES = 18;

/**
 * @param template the first one: left and right are told apart
 * @param part null where the reading has nothing on that side
 */
export const partFeatures = (
  weigher: Weigher,
  template: number,
  columns: TokenColumns,
  anchor: number,
  part: TokenSpan | null,
): number => {
  const { lemma, pos, form, class256, class64 } = columns;
  const own = lemma[anchor]!;
  const first = part?.first ?? -1;
  const last = part?.last ?? -9;
  const quote = part === null ? -1 : quoting(columns, first, last);
  const length = part === null ? -1 : countBin(last - first);
  const verbs = part === null ? -1 : upTo(columns.verbs[last + 1]! - columns.verbs[first]!, 4);
  const after = at(form, last + 1);
  const ends =
    part !== null && columns.sentence[Math.min(columns.size - 1, last + 2)] !== columns.sentence[last]
      ? 1
      : 0;
  let t = template;
  let sum = 0;
  sum += weigh2(weigher, t++, own, length);
  sum += weigh2(weigher, t++, own, quote);
  sum += weigh3(weigher, t++, quote, length, ends);
  sum += weigh3(weigher, t++, quote, verbs, ends);
  sum += weigh2(weigher, t++, own, at(form, first));
  sum += weigh2(weigher, t++, at(form, first), at(pos, first - 1));
  sum += weigh3(weigher, t++, own, at(pos, first), verbs);
  sum += weigh2(weigher, t++, own, at(lemma, last));
  sum += weigh2(weigher, t++, own, after);
  sum += weigh2(weigher, t++, after, at(form, last + 2));
  sum += weigh3(weigher, t++, after, at(class256, last + 2), verbs);
  sum += weigh3(weigher, t++, at(pos, last), after, ends);
  sum += weigh3(weigher, t++, class256[anchor]!, at(pos, first), verbs);
  sum += weigh3(weigher, t++, class256[anchor]!, at(form, first), ends);
  sum += weigh3(weigher, t++, class256[anchor]!, quote, length);
  sum += weigh3(weigher, t++, at(class256, first), at(class64, last), ends);
  sum += weigh3(weigher, t++, verbs, length, at(pos, first));
  sum += weigh3(weigher, t++, at(class64, last), at(class64, last + 1), at(class64, last + 2));
  return sum;
};
