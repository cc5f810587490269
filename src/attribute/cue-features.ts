/** What tells a cue from any other word: itself, its neighbours, its clause, and quotation around it. */
import { type Arena, open, put, put2, put3 } from './arena.ts';
import { countBin, upTo } from './bins.ts';
import { wordFeatures } from './gate-features.ts';
import { hashText } from './hash.ts';
import { at, POS, type Sheet } from './sheet.ts';
import { lookAround, type Surroundings } from './surroundings.ts';

const THAT = hashText('that');
const TO = hashText('to');
const NOT = hashText('not');
const NT = hashText("n't");

/** "that" and "to" announce a content when they come so soon after a cue. */
const AHEAD = 8;

/** Verbs further away say nothing of a word. */
const FARTHEST_VERB = 60;

/** Tokens to the next `form`, at most `AHEAD`; `AHEAD` if there is none. */
const distanceTo = (sheet: Sheet, form: number, anchor: number, last: number): number => {
  for (let i = 1; i < AHEAD && anchor + i <= last; i += 1) if (sheet.form[anchor + i] === form) return i;
  return AHEAD;
};

const neighbours = (arena: Arena, sheet: Sheet, i: number): void => {
  const { form, lemma, pos, class256, class64 } = sheet;
  for (let d = -3; d <= 3; d += 1) {
    if (d === 0) continue;
    put(arena, at(form, i + d));
    put(arena, at(pos, i + d));
  }
  put2(arena, at(form, i - 2), at(form, i - 1));
  put2(arena, at(form, i + 1), at(form, i + 2));
  put2(arena, at(pos, i - 2), at(pos, i - 1));
  put2(arena, at(pos, i + 1), at(pos, i + 2));
  const own = lemma[i]!;
  put2(arena, own, at(form, i - 1));
  put2(arena, own, at(form, i + 1));
  put2(arena, own, at(pos, i - 1));
  put2(arena, own, at(pos, i + 1));
  put2(arena, own, at(class64, i - 1));
  put2(arena, own, at(class64, i + 1));
  put3(arena, own, at(pos, i - 1), at(pos, i + 1));
  put3(arena, own, at(form, i + 1), at(form, i + 2));
  put3(arena, own, at(pos, i + 1), at(pos, i + 2));
  const kind = class256[i]!;
  put3(arena, kind, pos[i]!, at(form, i - 1));
  put3(arena, kind, pos[i]!, at(form, i + 1));
  put3(arena, kind, at(pos, i - 1), at(pos, i + 1));
  put3(arena, pos[i]!, at(pos, i - 1), at(pos, i + 1));
  put3(arena, pos[i]!, at(class256, i - 1), at(class64, i + 1));
};

const quotation = (arena: Arena, sheet: Sheet, i: number, first: number, last: number): void => {
  const { depth, opens, closes, lemma, pos } = sheet;
  const own = lemma[i]!;
  const inside = depth[i]!;
  put2(arena, inside, pos[i]!);
  put2(arena, inside, own);
  put2(arena, inside, countBin(sheet.quoted[i]!));
  let opened = 1;
  while (opened < 6 && !at(opens, i + opened)) opened += 1;
  let closed = 1;
  while (closed < 8 && !at(closes, i - closed)) closed += 1;
  put2(arena, opened, pos[i]!);
  put2(arena, closed, pos[i]!);
  put2(arena, opened, own);
  put2(arena, upTo(closed, 4), own);
  put3(arena, closed, at(sheet.form, i + 1), pos[i]!);
  const left = sheet.spoken[i]! - sheet.spoken[first]!;
  const right = sheet.spoken[last + 1]! - sheet.spoken[i]!;
  put3(arena, inside, countBin(left), countBin(right));
  put3(arena, inside, depth[first]!, depth[last]!);
  put3(arena, inside, at(depth, first - 1), at(opens, last + 1));
};

const subject = (arena: Arena, sheet: Sheet, i: number, around: Surroundings): void => {
  const { form, lemma, pos, class256, class64, shape } = sheet;
  const own = lemma[i]!;
  const head = around.before;
  put3(arena, at(lemma, head), pos[i]!, at(pos, head));
  put2(arena, own, at(lemma, head));
  put2(arena, own, at(class64, head));
  put2(arena, own, at(pos, head));
  put2(arena, class256[i]!, at(class256, head));
  put3(arena, at(shape, head), at(pos, head), pos[i]!);
  put2(arena, at(form, around.delimiter), pos[i]!);
  put2(arena, at(form, around.delimiter), own);
  put3(arena, at(form, around.delimiter), at(pos, head), class256[i]!);
  put2(arena, at(form, around.auxiliary), own);
  put2(arena, at(form, around.auxiliary), class256[i]!);
  put3(arena, at(form, around.auxiliary), at(pos, head), pos[i]!);
  put2(arena, at(lemma, around.beyond), pos[i]!);
  put3(arena, at(pos, around.beyond), at(shape, around.beyond), own);
  const negated = at(form, i - 1) === NOT || at(form, i - 1) === NT || at(form, i - 2) === NOT;
  put2(arena, negated ? 1 : 0, own);
  put2(arena, countBin(around.before - around.phrase), at(form, around.phrase));
};

const complement = (arena: Arena, sheet: Sheet, i: number, around: Surroundings, last: number): void => {
  const { form, lemma, pos, class64, class256 } = sheet;
  const own = lemma[i]!;
  const after = around.after <= last ? around.after : -1;
  const follower = around.follower <= last ? around.follower : -1;
  put2(arena, own, at(form, follower));
  put2(arena, own, at(pos, follower));
  put3(arena, class256[i]!, at(pos, after), at(pos, follower));
  put3(arena, at(pos, after), at(form, follower), pos[i]!);
  put2(arena, at(lemma, around.follower - 1), pos[i]!);
  put2(arena, at(class64, around.follower - 1), own);
  put3(arena, at(pos, around.before), at(pos, after), at(pos, follower));
  const that = distanceTo(sheet, THAT, i, last);
  const to = distanceTo(sheet, TO, i, last);
  put2(arena, own, that);
  put2(arena, own, upTo(to, 5));
  put3(arena, class256[i]!, that, to);
};

/** The verbs of the sentence before and after the word, and how far the nearest are. */
const clause = (arena: Arena, sheet: Sheet, i: number, first: number, last: number): void => {
  const { verbs, lemma, pos } = sheet;
  const own = lemma[i]!;
  const before = verbs[i]! - verbs[first]!;
  const after = verbs[last + 1]! - verbs[i + 1]!;
  let previous = i - 1;
  while (previous >= Math.max(first, i - FARTHEST_VERB) && pos[previous] !== POS.VERB) previous -= 1;
  let next = i + 1;
  while (next <= Math.min(last, i + FARTHEST_VERB) && pos[next] !== POS.VERB && pos[next] !== POS.AUX)
    next += 1;
  put2(arena, upTo(before, 4), upTo(after, 4));
  put2(arena, own, upTo(after, 3));
  put2(arena, own, upTo(before, 3));
  put2(arena, pos[i]!, previous >= first ? lemma[previous]! : 0);
  put2(arena, pos[i]!, next <= last ? lemma[next]! : 0);
  put2(arena, countBin(next - i), sheet.class256[i]!);
  put2(arena, countBin(i - previous), pos[i]!);
  put3(arena, own, next <= last ? pos[next]! : 0, countBin(next - i));
};

const place = (arena: Arena, sheet: Sheet, i: number, first: number, last: number): void => {
  const sentence = sheet.sentence[i]!;
  const own = sheet.lemma[i]!;
  const opensParagraph = sentence === 0 || sheet.paragraphOf[sentence - 1] !== sheet.paragraphOf[sentence];
  put2(arena, countBin(i - first), sheet.pos[i]!);
  put2(arena, countBin(last - i), sheet.pos[i]!);
  put2(arena, upTo(i - first, 3), own);
  put2(arena, upTo(last - i, 3), own);
  put3(arena, opensParagraph ? 1 : 0, sheet.form[i]!, upTo(i - first, 5));
  put2(arena, sentence === 0 ? 1 : 0, sheet.form[i]!);
  put2(arena, sheet.regionOf[sentence]!, sheet.pos[i]!);
  put2(arena, at(sheet.form, last), own);
  put3(arena, at(sheet.shape, i - 1), sheet.form[i]!, upTo(i - first, 5));
  put3(arena, at(sheet.shape, i - 1), sheet.form[i]!, at(sheet.shape, i + 1));
  put(arena, countBin(last - first));
};

/**
 * The features of token `i` as the heart of a cue, those that tell most first.
 * @param isHopeless asked after each stretch of them, whether the rest need not be looked at; never in training
 */
export const cueFeatures = (
  arena: Arena,
  sheet: Sheet,
  i: number,
  isHopeless: (arena: Arena, stretch: 0 | 1 | 2) => boolean = () => false,
): void => {
  const sentence = sheet.sentence[i]!;
  const first = sheet.firstOf[sentence]!;
  const last = sheet.lastOf[sentence]!;
  open(arena, 0);
  wordFeatures(arena, sheet, i);
  neighbours(arena, sheet, i);
  if (isHopeless(arena, 0)) return;
  quotation(arena, sheet, i, first, last);
  const around = lookAround(sheet, i);
  subject(arena, sheet, i, around);
  if (isHopeless(arena, 1)) return;
  complement(arena, sheet, i, around, last);
  if (isHopeless(arena, 2)) return;
  clause(arena, sheet, i, first, last);
  place(arena, sheet, i, first, last);
};
