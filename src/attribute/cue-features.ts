/** What tells a cue from any other word: itself, its neighbours, its clause, and quotation around it. */
import { type Arena, family, weigh, weigh2, weigh3 } from '../linear/arena.ts';
import { countBin, upTo } from '../linear/bins.ts';
import { hashText } from '../linear/hash.ts';
import { CLAUSE_FEATURES, clauseFeatures, placeFeatures } from './cue-place-features.ts';
import { WORD_FEATURES, wordFeatures } from './gate-features.ts';
import { at, type Sheet } from './sheet.ts';
import { lookAround, type Surroundings } from './surroundings.ts';

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
const distanceTo = (sheet: Sheet, form: number, anchor: number, last: number): number => {
  for (let i = 1; i < AHEAD && anchor + i <= last; i += 1) if (sheet.form[anchor + i] === form) return i;
  return AHEAD;
};

const neighbours = (arena: Arena, sheet: Sheet, i: number): number => {
  let t = family(CUE) + NEIGHBOURS;
  let sum = 0;
  const { form, lemma, pos, class256, class64 } = sheet;
  for (let d = -3; d <= 3; d += 1) {
    if (d === 0) continue;
    sum += weigh(arena, t++, at(form, i + d));
    sum += weigh(arena, t++, at(pos, i + d));
  }
  sum += weigh2(arena, t++, at(form, i - 2), at(form, i - 1));
  sum += weigh2(arena, t++, at(form, i + 1), at(form, i + 2));
  sum += weigh2(arena, t++, at(pos, i - 2), at(pos, i - 1));
  sum += weigh2(arena, t++, at(pos, i + 1), at(pos, i + 2));
  const own = lemma[i]!;
  sum += weigh2(arena, t++, own, at(form, i - 1));
  sum += weigh2(arena, t++, own, at(form, i + 1));
  sum += weigh2(arena, t++, own, at(pos, i - 1));
  sum += weigh2(arena, t++, own, at(pos, i + 1));
  sum += weigh2(arena, t++, own, at(class64, i - 1));
  sum += weigh2(arena, t++, own, at(class64, i + 1));
  sum += weigh3(arena, t++, own, at(pos, i - 1), at(pos, i + 1));
  sum += weigh3(arena, t++, own, at(form, i + 1), at(form, i + 2));
  sum += weigh3(arena, t++, own, at(pos, i + 1), at(pos, i + 2));
  const kind = class256[i]!;
  sum += weigh3(arena, t++, kind, pos[i]!, at(form, i - 1));
  sum += weigh3(arena, t++, kind, pos[i]!, at(form, i + 1));
  sum += weigh3(arena, t++, kind, at(pos, i - 1), at(pos, i + 1));
  sum += weigh3(arena, t++, pos[i]!, at(pos, i - 1), at(pos, i + 1));
  sum += weigh3(arena, t++, pos[i]!, at(class256, i - 1), at(class64, i + 1));
  return sum;
};

const quotation = (arena: Arena, sheet: Sheet, i: number, first: number, last: number): number => {
  let t = family(CUE) + QUOTATION;
  let sum = 0;
  const { depth, opens, closes, lemma, pos } = sheet;
  const own = lemma[i]!;
  const inside = depth[i]!;
  sum += weigh2(arena, t++, inside, pos[i]!);
  sum += weigh2(arena, t++, inside, own);
  sum += weigh2(arena, t++, inside, countBin(sheet.quoted[i]!));
  let opened = 1;
  while (opened < 6 && !at(opens, i + opened)) opened += 1;
  let closed = 1;
  while (closed < 8 && !at(closes, i - closed)) closed += 1;
  sum += weigh2(arena, t++, opened, pos[i]!);
  sum += weigh2(arena, t++, closed, pos[i]!);
  sum += weigh2(arena, t++, opened, own);
  sum += weigh2(arena, t++, upTo(closed, 4), own);
  sum += weigh3(arena, t++, closed, at(sheet.form, i + 1), pos[i]!);
  const left = sheet.spoken[i]! - sheet.spoken[first]!;
  const right = sheet.spoken[last + 1]! - sheet.spoken[i]!;
  sum += weigh3(arena, t++, inside, countBin(left), countBin(right));
  sum += weigh3(arena, t++, inside, depth[first]!, depth[last]!);
  sum += weigh3(arena, t++, inside, at(depth, first - 1), at(opens, last + 1));
  return sum;
};

const subject = (arena: Arena, sheet: Sheet, i: number, around: Surroundings): number => {
  let t = family(CUE) + SUBJECT;
  let sum = 0;
  const { form, lemma, pos, class256, class64, shape } = sheet;
  const own = lemma[i]!;
  const head = around.before;
  sum += weigh3(arena, t++, at(lemma, head), pos[i]!, at(pos, head));
  sum += weigh2(arena, t++, own, at(lemma, head));
  sum += weigh2(arena, t++, own, at(class64, head));
  sum += weigh2(arena, t++, own, at(pos, head));
  sum += weigh2(arena, t++, class256[i]!, at(class256, head));
  sum += weigh3(arena, t++, at(shape, head), at(pos, head), pos[i]!);
  sum += weigh2(arena, t++, at(form, around.delimiter), pos[i]!);
  sum += weigh2(arena, t++, at(form, around.delimiter), own);
  sum += weigh3(arena, t++, at(form, around.delimiter), at(pos, head), class256[i]!);
  sum += weigh2(arena, t++, at(form, around.auxiliary), own);
  sum += weigh2(arena, t++, at(form, around.auxiliary), class256[i]!);
  sum += weigh3(arena, t++, at(form, around.auxiliary), at(pos, head), pos[i]!);
  sum += weigh2(arena, t++, at(lemma, around.beyond), pos[i]!);
  sum += weigh3(arena, t++, at(pos, around.beyond), at(shape, around.beyond), own);
  const negated = at(form, i - 1) === NOT || at(form, i - 1) === NT || at(form, i - 2) === NOT;
  sum += weigh2(arena, t++, negated ? 1 : 0, own);
  sum += weigh2(arena, t++, countBin(around.before - around.phrase), at(form, around.phrase));
  return sum;
};

const complement = (arena: Arena, sheet: Sheet, i: number, around: Surroundings, last: number): number => {
  let t = family(CUE) + COMPLEMENT;
  let sum = 0;
  const { form, lemma, pos, class64, class256 } = sheet;
  const own = lemma[i]!;
  const after = around.after <= last ? around.after : -1;
  const follower = around.follower <= last ? around.follower : -1;
  sum += weigh2(arena, t++, own, at(form, follower));
  sum += weigh2(arena, t++, own, at(pos, follower));
  sum += weigh3(arena, t++, class256[i]!, at(pos, after), at(pos, follower));
  sum += weigh3(arena, t++, at(pos, after), at(form, follower), pos[i]!);
  sum += weigh2(arena, t++, at(lemma, around.follower - 1), pos[i]!);
  sum += weigh2(arena, t++, at(class64, around.follower - 1), own);
  sum += weigh3(arena, t++, at(pos, around.before), at(pos, after), at(pos, follower));
  const that = distanceTo(sheet, THAT, i, last);
  const to = distanceTo(sheet, TO, i, last);
  sum += weigh2(arena, t++, own, that);
  sum += weigh2(arena, t++, own, upTo(to, 5));
  sum += weigh3(arena, t++, class256[i]!, that, to);
  return sum;
};

/**
 * The features of token `i` as the heart of a cue, those that tell most first.
 * @param isHopeless asked after each stretch of them, whether the rest need not be looked at; never in training
 */
export const cueFeatures = (
  arena: Arena,
  sheet: Sheet,
  i: number,
  isHopeless: (sum: number, stretch: 0 | 1 | 2) => boolean = () => false,
): number => {
  const sentence = sheet.sentence[i]!;
  const first = sheet.firstOf[sentence]!;
  const last = sheet.lastOf[sentence]!;
  let sum = wordFeatures(arena, CUE, sheet, i) + neighbours(arena, sheet, i);
  if (isHopeless(sum, 0)) return sum;
  const around = lookAround(sheet, i);
  sum += quotation(arena, sheet, i, first, last) + subject(arena, sheet, i, around);
  if (isHopeless(sum, 1)) return sum;
  sum += complement(arena, sheet, i, around, last);
  if (isHopeless(sum, 2)) return sum;
  return (
    sum +
    clauseFeatures(arena, family(CUE) + CLAUSE, sheet, i, first, last) +
    placeFeatures(arena, family(CUE) + PLACE, sheet, i, first, last)
  );
};
