/** What tells a cue from any other word: itself, its neighbours, its clause, and quotation around it. */

import { countBin, upTo } from '../linear/bins.ts';
import { hashText } from '../linear/hash.ts';
import { family, type Weigher, weigh, weigh2, weigh3 } from '../linear/weigher.ts';
import { CLAUSE_FEATURES, clauseFeatures, placeFeatures } from './cue-place-features.ts';
import { WORD_FEATURES, wordFeatures } from './gate-features.ts';
import { lookAround, type Surroundings } from './surroundings.ts';
import { at, type TokenColumns } from './token-columns.ts';

const CUE = 0;
/** Where each stretch of the features begins to count: one after the other. */
const NEIGHBOURS = WORD_FEATURES;
const QUOTATION = NEIGHBOURS + 30;
const SUBJECT = QUOTATION + 11;
const COMPLEMENT = SUBJECT + 16;
const CLAUSE = COMPLEMENT + 10;
const PLACE = CLAUSE + CLAUSE_FEATURES;

const THAT = hashText('that');
const TO = hashText('to');
const NOT = hashText('not');
const NT = hashText("n't");

/** "that" and "to" announce a content when they come so soon after a cue. */
const AHEAD = 8;

/** Tokens to the next `form`, at most `AHEAD`; `AHEAD` if there is none. */
const distanceTo = (columns: TokenColumns, form: number, anchor: number, last: number): number => {
  for (let i = 1; i < AHEAD && anchor + i <= last; i += 1) if (columns.form[anchor + i] === form) return i;
  return AHEAD;
};

const neighbours = (weigher: Weigher, columns: TokenColumns, i: number): number => {
  let t = family(CUE) + NEIGHBOURS;
  let sum = 0;
  const { form, lemma, pos, class256, class64 } = columns;
  for (let d = -3; d <= 3; d += 1) {
    if (d === 0) continue;
    sum += weigh(weigher, t++, at(form, i + d));
    sum += weigh(weigher, t++, at(pos, i + d));
  }
  sum += weigh2(weigher, t++, at(form, i - 2), at(form, i - 1));
  sum += weigh2(weigher, t++, at(form, i + 1), at(form, i + 2));
  sum += weigh2(weigher, t++, at(pos, i - 2), at(pos, i - 1));
  sum += weigh2(weigher, t++, at(pos, i + 1), at(pos, i + 2));
  const own = lemma[i]!;
  sum += weigh2(weigher, t++, own, at(form, i - 1));
  sum += weigh2(weigher, t++, own, at(form, i + 1));
  sum += weigh2(weigher, t++, own, at(pos, i - 1));
  sum += weigh2(weigher, t++, own, at(pos, i + 1));
  sum += weigh2(weigher, t++, own, at(class64, i - 1));
  sum += weigh2(weigher, t++, own, at(class64, i + 1));
  sum += weigh3(weigher, t++, own, at(pos, i - 1), at(pos, i + 1));
  sum += weigh3(weigher, t++, own, at(form, i + 1), at(form, i + 2));
  sum += weigh3(weigher, t++, own, at(pos, i + 1), at(pos, i + 2));
  const kind = class256[i]!;
  sum += weigh3(weigher, t++, kind, pos[i]!, at(form, i - 1));
  sum += weigh3(weigher, t++, kind, pos[i]!, at(form, i + 1));
  sum += weigh3(weigher, t++, kind, at(pos, i - 1), at(pos, i + 1));
  sum += weigh3(weigher, t++, pos[i]!, at(pos, i - 1), at(pos, i + 1));
  sum += weigh3(weigher, t++, pos[i]!, at(class256, i - 1), at(class64, i + 1));
  return sum;
};

const quotation = (
  weigher: Weigher,
  columns: TokenColumns,
  i: number,
  first: number,
  last: number,
): number => {
  let t = family(CUE) + QUOTATION;
  let sum = 0;
  const { depth, opens, closes, lemma, pos } = columns;
  const own = lemma[i]!;
  const inside = depth[i]!;
  sum += weigh2(weigher, t++, inside, pos[i]!);
  sum += weigh2(weigher, t++, inside, own);
  sum += weigh2(weigher, t++, inside, countBin(columns.quoted[i]!));
  let opened = 1;
  while (opened < 6 && !at(opens, i + opened)) opened += 1;
  let closed = 1;
  while (closed < 8 && !at(closes, i - closed)) closed += 1;
  sum += weigh2(weigher, t++, opened, pos[i]!);
  sum += weigh2(weigher, t++, closed, pos[i]!);
  sum += weigh2(weigher, t++, opened, own);
  sum += weigh2(weigher, t++, upTo(closed, 4), own);
  sum += weigh3(weigher, t++, closed, at(columns.form, i + 1), pos[i]!);
  const left = columns.spoken[i]! - columns.spoken[first]!;
  const right = columns.spoken[last + 1]! - columns.spoken[i]!;
  sum += weigh3(weigher, t++, inside, countBin(left), countBin(right));
  sum += weigh3(weigher, t++, inside, depth[first]!, depth[last]!);
  sum += weigh3(weigher, t++, inside, at(depth, first - 1), at(opens, last + 1));
  return sum;
};

const subject = (weigher: Weigher, columns: TokenColumns, i: number, around: Surroundings): number => {
  let t = family(CUE) + SUBJECT;
  let sum = 0;
  const { form, lemma, pos, class256, class64, shape } = columns;
  const own = lemma[i]!;
  const head = around.before;
  sum += weigh3(weigher, t++, at(lemma, head), pos[i]!, at(pos, head));
  sum += weigh2(weigher, t++, own, at(lemma, head));
  sum += weigh2(weigher, t++, own, at(class64, head));
  sum += weigh2(weigher, t++, own, at(pos, head));
  sum += weigh2(weigher, t++, class256[i]!, at(class256, head));
  sum += weigh3(weigher, t++, at(shape, head), at(pos, head), pos[i]!);
  sum += weigh2(weigher, t++, at(form, around.delimiter), pos[i]!);
  sum += weigh2(weigher, t++, at(form, around.delimiter), own);
  sum += weigh3(weigher, t++, at(form, around.delimiter), at(pos, head), class256[i]!);
  sum += weigh2(weigher, t++, at(form, around.auxiliary), own);
  sum += weigh2(weigher, t++, at(form, around.auxiliary), class256[i]!);
  sum += weigh3(weigher, t++, at(form, around.auxiliary), at(pos, head), pos[i]!);
  sum += weigh2(weigher, t++, at(lemma, around.beyond), pos[i]!);
  sum += weigh3(weigher, t++, at(pos, around.beyond), at(shape, around.beyond), own);
  const negated = at(form, i - 1) === NOT || at(form, i - 1) === NT || at(form, i - 2) === NOT;
  sum += weigh2(weigher, t++, negated ? 1 : 0, own);
  sum += weigh2(weigher, t++, countBin(around.before - around.phrase), at(form, around.phrase));
  return sum;
};

const complement = (
  weigher: Weigher,
  columns: TokenColumns,
  i: number,
  around: Surroundings,
  last: number,
): number => {
  let t = family(CUE) + COMPLEMENT;
  let sum = 0;
  const { form, lemma, pos, class64, class256 } = columns;
  const own = lemma[i]!;
  const after = around.after <= last ? around.after : -1;
  const follower = around.follower <= last ? around.follower : -1;
  sum += weigh2(weigher, t++, own, at(form, follower));
  sum += weigh2(weigher, t++, own, at(pos, follower));
  sum += weigh3(weigher, t++, class256[i]!, at(pos, after), at(pos, follower));
  sum += weigh3(weigher, t++, at(pos, after), at(form, follower), pos[i]!);
  sum += weigh2(weigher, t++, at(lemma, around.follower - 1), pos[i]!);
  sum += weigh2(weigher, t++, at(class64, around.follower - 1), own);
  sum += weigh3(weigher, t++, at(pos, around.before), at(pos, after), at(pos, follower));
  const that = distanceTo(columns, THAT, i, last);
  const to = distanceTo(columns, TO, i, last);
  sum += weigh2(weigher, t++, own, that);
  sum += weigh2(weigher, t++, own, upTo(to, 5));
  sum += weigh3(weigher, t++, class256[i]!, that, to);
  return sum;
};

/**
 * The features of token `i` as the heart of a cue, those that tell most first.
 * @param isHopeless asked after each stretch of them, whether the rest need not be looked at; never in training
 */
export const cueFeatures = (
  weigher: Weigher,
  columns: TokenColumns,
  i: number,
  isHopeless: (sum: number, stretch: 0 | 1 | 2) => boolean = () => false,
): number => {
  const sentence = columns.sentence[i]!;
  const first = columns.firstOf[sentence]!;
  const last = columns.lastOf[sentence]!;
  let sum = wordFeatures(weigher, CUE, columns, i) + neighbours(weigher, columns, i);
  if (isHopeless(sum, 0)) return sum;
  const around = lookAround(columns, i);
  sum += quotation(weigher, columns, i, first, last) + subject(weigher, columns, i, around);
  if (isHopeless(sum, 1)) return sum;
  sum += complement(weigher, columns, i, around, last);
  if (isHopeless(sum, 2)) return sum;
  return (
    sum +
    clauseFeatures(weigher, family(CUE) + CLAUSE, columns, i, first, last) +
    placeFeatures(weigher, family(CUE) + PLACE, columns, i, first, last)
  );
};
