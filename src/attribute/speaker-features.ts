/**
 * What tells where the speaker of a cue starts and ends, among other phrases of its sentence.
 *
 *   … the mayor's aide, who was angry, told the Herald that …
 *     ^^^^^^^^^^^^^^^^ speaker       ^^^^ cue
 */

import { countBin, upTo } from '../linear/bins.ts';
import { family, type Weigher, weigh2, weigh3, weigh4 } from '../linear/weigher.ts';
import type { CueExtent } from './cue-extent.ts';
import { pathBetween } from './path-between.ts';
import { LONGEST_PATH, type SpeakerContext } from './speaker-question.ts';
import { at, type TokenColumns } from './token-columns.ts';

/** Families of the speaker model; speaker-pair-features.ts has the others. */
const START = 0;
const END = 1;
const PLAIN_START = 4;
const PLAIN_END = 5;

/** How many `way` weighs. */
const WAY_FEATURES = 6;

/** What lies between a token and the cue: side, distance, verbs, commas and nominals passed. */
const way = (
  weigher: Weigher,
  number: number,
  columns: TokenColumns,
  cue: CueExtent,
  token: number,
): number => {
  const isLeft = token < cue.anchor;
  const from = isLeft ? token + 1 : cue.last + 1;
  const to = isLeft ? cue.first : token;
  const side = isLeft ? 1 : 2;
  const verbs = upTo(Math.max(0, columns.verbs[Math.max(from, to)]! - columns.verbs[from]!), 3);
  const commas = upTo(Math.max(0, columns.commas[Math.max(from, to)]! - columns.commas[from]!), 3);
  const nominals = upTo(Math.max(0, columns.nominals[Math.max(from, to)]! - columns.nominals[from]!), 5);
  let t = family(number);
  let sum = 0;
  sum += weigh2(weigher, t++, side, countBin(to - from));
  sum += weigh3(weigher, t++, side, countBin(to - from), columns.pos[cue.anchor]!);
  sum += weigh3(weigher, t++, side, verbs, commas);
  sum += weigh3(weigher, t++, side, nominals, verbs);
  sum += weigh3(weigher, t++, side, columns.lemma[cue.anchor]!, upTo(to - from, 3));
  sum += weigh3(weigher, t++, columns.depth[token]!, columns.depth[cue.anchor]!, side);
  return sum;
};

export const plainStartFeatures = (
  weigher: Weigher,
  { columns }: SpeakerContext,
  s: number,
  side: 0 | 1,
): number => {
  const { form, pos, class256, class64 } = columns;
  let t = family(PLAIN_START);
  let sum = 0;
  sum += weigh2(weigher, t++, form[s]!, side);
  sum += weigh2(weigher, t++, pos[s]!, side);
  sum += weigh2(weigher, t++, at(form, s - 1), side);
  sum += weigh3(weigher, t++, at(pos, s - 1), pos[s]!, side);
  sum += weigh3(weigher, t++, at(form, s - 1), pos[s]!, side);
  sum += weigh4(weigher, t++, at(pos, s - 2), at(pos, s - 1), pos[s]!, at(pos, s + 1));
  sum += weigh2(weigher, t++, at(form, s - 1), form[s]!);
  sum += weigh2(weigher, t++, form[s]!, at(form, s + 1));
  sum += weigh2(weigher, t++, class256[s]!, side);
  sum += weigh2(weigher, t++, at(class256, s - 1), class64[s]!);
  sum += weigh3(weigher, t++, columns.shape[s]!, at(columns.shape, s - 1), pos[s]!);
  sum += weigh2(weigher, t++, s === columns.firstOf[columns.sentence[s]!] ? 1 : 0, pos[s]!);
  return sum;
};

export const startFeatures = (
  weigher: Weigher,
  { columns, cue }: SpeakerContext,
  s: number,
  side: 0 | 1,
): number => {
  const { form, pos, lemma, class64 } = columns;
  const own = lemma[cue.anchor]!;
  let t = family(START) + WAY_FEATURES;
  let sum = way(weigher, START, columns, cue, s);
  sum += weigh3(weigher, t++, own, pos[s]!, side);
  sum += weigh3(weigher, t++, own, at(form, s - 1), side);
  sum += weigh3(weigher, t++, own, class64[s]!, side);
  return sum;
};

export const plainEndFeatures = (
  weigher: Weigher,
  { columns }: SpeakerContext,
  e: number,
  side: 0 | 1,
): number => {
  const { form, pos, lemma, class256, class64 } = columns;
  let t = family(PLAIN_END);
  let sum = 0;
  sum += weigh2(weigher, t++, lemma[e]!, side);
  sum += weigh3(weigher, t++, pos[e]!, at(pos, e + 1), side);
  sum += weigh2(weigher, t++, at(form, e + 1), side);
  sum += weigh3(weigher, t++, at(form, e + 1), pos[e]!, side);
  sum += weigh4(weigher, t++, at(pos, e - 1), pos[e]!, at(pos, e + 1), at(pos, e + 2));
  sum += weigh2(weigher, t++, at(form, e + 1), at(form, e + 2));
  sum += weigh2(weigher, t++, class256[e]!, side);
  sum += weigh2(weigher, t++, class64[e]!, at(class256, e + 1));
  sum += weigh3(weigher, t++, columns.shape[e]!, at(columns.shape, e + 1), pos[e]!);
  return sum;
};

export const endFeatures = (
  weigher: Weigher,
  { columns, cue }: SpeakerContext,
  e: number,
  side: 0 | 1,
): number => {
  const { form, pos, lemma, class256, class64 } = columns;
  const own = lemma[cue.anchor]!;
  const isLeft = e < cue.first;
  const path = isLeft
    ? pathBetween(columns, e + 1, cue.first, LONGEST_PATH)
    : pathBetween(columns, cue.last + 1, e + 1, LONGEST_PATH);
  let t = family(END) + WAY_FEATURES;
  let sum = way(weigher, END, columns, cue, e);
  sum += weigh3(weigher, t++, path, pos[e]!, side);
  sum += weigh3(weigher, t++, path, columns.pos[cue.anchor]!, side);
  sum += weigh3(weigher, t++, path, own, side);
  sum += weigh3(weigher, t++, path, at(form, e + 1), side);
  sum += weigh3(weigher, t++, own, pos[e]!, side);
  sum += weigh3(weigher, t++, own, lemma[e]!, side);
  sum += weigh3(weigher, t++, own, class64[e]!, side);
  sum += weigh3(weigher, t++, class256[cue.anchor]!, class256[e]!, side);
  return sum;
};
