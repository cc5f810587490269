/** What a stretch between two boundaries tells of its being a claim. */

import { countBin, upTo } from '../linear/bins.ts';
import { family, type Weigher, weigh, weigh2, weigh3, weigh4 } from '../linear/weigher.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Boundary } from './boundary-kinds.ts';
import { type ClaimColumns, ROLE } from './columns.ts';

const SPANS = 3;
const JOINTS = 4;

/**
 * The joints within, those that have a finite verb before them apart: "prices rose *and* wages fell", but
 * "Democrats *and* Republicans say".
 */
const jointFeatures = (
  weigher: Weigher,
  { form, verbs, joints, jointAt, jointsBefore }: ClaimColumns,
  start: Boundary,
  end: Boundary,
  quote: number,
  finite: number,
  opens: number,
): number => {
  // two bits for each kind of joint: none, one, more
  let early = 0;
  let late = 0;
  for (let k = jointsBefore[start.at]!; k < jointsBefore[end.at]!; k += 1) {
    const shift = 2 * joints[k]!;
    const told = verbs[jointAt[k]!]! > verbs[start.at]!;
    const held = told ? late : early;
    const now = held | ((held >> shift) & 1 ? 2 << shift : 1 << shift);
    if (told) late = now;
    else early = now;
  }
  let sum = 0;
  for (let kind = 1; (early | late) >> (2 * kind) > 0; kind += 1) {
    const many = ((early >> (2 * kind)) & 3) + 4 * ((late >> (2 * kind)) & 3);
    if (many === 0) continue;
    const joint = kind + 16 * many;
    let t = family(JOINTS);
    sum += weigh2(weigher, t++, joint, quote > 0 ? 1 : 0);
    sum += weigh3(weigher, t++, joint, start.kinds, finite);
    sum += weigh3(weigher, t++, joint, end.kinds, quote + 16 * finite);
    sum += weigh3(weigher, t++, kind, form[start.at]!, opens);
  }
  return sum;
};

const firstVerb = ({ finite }: ClaimColumns, first: number, end: number): number => {
  for (let i = first; i < end; i += 1) if (finite[i] === 1) return i;
  return -1;
};

export const spanFeatures = (
  weigher: Weigher,
  columns: ClaimColumns,
  sentence: TokenRange,
  start: Boundary,
  end: Boundary,
): number => {
  const { form, pos, class64, verbs, words, ahead, role, quoted, names, figures, nominals } = columns;
  const first = start.at;
  const last = end.at - 1;
  const count = (sumsBefore: Int32Array): number => sumsBefore[end.at]! - sumsBefore[first]!;
  const finite = upTo(count(verbs), 3);
  const size = count(words);
  const length = countBin(size);
  const said = count(quoted);
  const quote =
    said === 0
      ? 0
      : said >= end.at - first
        ? 1
        : (role[first]! & ROLE.quoted ? 2 : 0) + (role[last]! & ROLE.quoted ? 4 : 0) + 8;
  const figure = upTo(count(figures), 2);
  const name = upTo(count(names), 2);
  const before = countBin(words[first]! - words[sentence.first]!);
  const after = countBin(words[sentence.end]! - words[end.at]!);
  const prev = first > sentence.first ? form[first - 1]! : 0;
  const next = end.at < sentence.end ? form[end.at]! : 0;
  const verb = ahead[first]!;
  let t = family(SPANS);
  let sum = 0;
  sum += weigh(weigher, t++, length);
  sum += weigh2(weigher, t++, start.kinds, end.kinds);
  sum += weigh3(weigher, t++, start.kinds, end.kinds, finite);
  sum += weigh3(weigher, t++, start.kinds, finite, verb);
  sum += weigh2(weigher, t++, prev, next);
  sum += weigh3(weigher, t++, prev, next, finite);
  sum += weigh2(weigher, t++, finite, length);
  sum += weigh3(weigher, t++, finite, figure, name);
  sum += weigh4(weigher, t++, finite, figure, name, length);
  sum += weigh2(weigher, t++, quote, finite);
  sum += weigh3(weigher, t++, quote, start.kinds, end.kinds);
  sum += weigh3(weigher, t++, before, after, finite);
  sum += weigh3(weigher, t++, start.kinds, before, after);
  sum += weigh3(weigher, t++, pos[first]!, finite, verb);
  sum += weigh3(weigher, t++, form[first]!, finite, end.kinds);
  sum += weigh3(weigher, t++, class64[first]!, finite, verb);
  sum += weigh3(weigher, t++, pos[first]!, pos[last]!, finite);
  sum += weigh3(weigher, t++, form[first]!, prev, next);
  sum += weigh2(weigher, t++, form[last]!, finite);
  sum += weigh3(weigher, t++, start.kinds, end.kinds, length);
  sum += weigh3(weigher, t++, upTo(count(nominals), 3), finite, verb);
  sum += weigh2(weigher, t++, prev, length);
  sum += weigh2(weigher, t++, next, length);
  const main = firstVerb(columns, first, end.at);
  const verbLemma = main < 0 ? 0 : columns.lemma[main]!;
  const verbClass = main < 0 ? 0 : columns.class256[main]!;
  const subject = main <= first ? 0 : pos[main - 1]!;
  const verbsLeft = upTo(verbs[sentence.end]! - verbs[end.at]!, 2);
  const verbsBefore = upTo(verbs[first]! - verbs[sentence.first]!, 2);
  sum += weigh(weigher, t++, verbLemma);
  sum += weigh2(weigher, t++, verbClass, start.kinds);
  sum += weigh2(weigher, t++, subject, verb);
  sum += weigh3(weigher, t++, verbsLeft, verbsBefore, finite);
  sum += weigh3(weigher, t++, verbsLeft, end.kinds, finite);
  sum += weigh3(weigher, t++, verbsBefore, start.kinds, finite);
  sum += weigh3(weigher, t++, form[first]!, first + 1 < end.at ? form[first + 1]! : 0, finite);
  sum += weigh2(weigher, t++, verbLemma, main < 0 ? 0 : pos[main]!);
  sum += weigh2(weigher, t++, class64[first]!, verbClass);
  return sum + jointFeatures(weigher, columns, start, end, quote, finite, before === 0 ? 1 : 0);
};
