/**
 * What tells the speaker of a cue from other phrases of its sentence.
 *
 *   … the mayor's aide, who was angry, told the Herald that …
 *     ^^^^^^^^^^^^^^^^ speaker       ^^^^ cue
 */
import { type Arena, open, put, put2, put3, put4 } from './arena.ts';
import { countBin, upTo } from './bins.ts';
import type { CueExtent } from './cue-extent.ts';
import { mix } from './hash.ts';
import { at, POS, type Sheet } from './sheet.ts';
import { isNominal } from './surroundings.ts';

const START = 0;
const END = 1;
const PAIR = 2;
const NOBODY = 3;
const PLAIN_START = 4;
const PLAIN_END = 5;

/** Whose speaker is looked for, and in which article. */
export interface SpeakerContext {
  readonly sheet: Sheet;
  readonly cue: CueExtent;
}

/** Longer ways between speaker and cue are all alike. */
const LONGEST_PATH = 6;

/** The parts of speech between two tokens, both left out; a far way counts as one. */
const pathBetween = (sheet: Sheet, first: number, end: number): number => {
  if (end - first > LONGEST_PATH) return 1;
  let path = 0;
  for (let i = first; i < end; i += 1) path = mix(path, sheet.pos[i]!);
  return path;
};

/** What lies between a token and the cue: side, distance, verbs, commas and nominals passed. */
const way = (arena: Arena, sheet: Sheet, cue: CueExtent, token: number): void => {
  const isLeft = token < cue.anchor;
  const from = isLeft ? token + 1 : cue.last + 1;
  const to = isLeft ? cue.first : token;
  const side = isLeft ? 1 : 2;
  const verbs = upTo(Math.max(0, sheet.verbs[Math.max(from, to)]! - sheet.verbs[from]!), 3);
  const commas = upTo(Math.max(0, sheet.commas[Math.max(from, to)]! - sheet.commas[from]!), 3);
  const nominals = upTo(Math.max(0, sheet.nominals[Math.max(from, to)]! - sheet.nominals[from]!), 5);
  put2(arena, side, countBin(to - from));
  put3(arena, side, countBin(to - from), sheet.pos[cue.anchor]!);
  put3(arena, side, verbs, commas);
  put3(arena, side, nominals, verbs);
  put3(arena, side, sheet.lemma[cue.anchor]!, upTo(to - from, 3));
  put3(arena, sheet.depth[token]!, sheet.depth[cue.anchor]!, side);
};

export const plainStartFeatures = (arena: Arena, { sheet }: SpeakerContext, s: number, side: 0 | 1): void => {
  const { form, pos, class256, class64 } = sheet;
  open(arena, PLAIN_START);
  put2(arena, form[s]!, side);
  put2(arena, pos[s]!, side);
  put2(arena, at(form, s - 1), side);
  put3(arena, at(pos, s - 1), pos[s]!, side);
  put3(arena, at(form, s - 1), pos[s]!, side);
  put4(arena, at(pos, s - 2), at(pos, s - 1), pos[s]!, at(pos, s + 1));
  put2(arena, at(form, s - 1), form[s]!);
  put2(arena, form[s]!, at(form, s + 1));
  put2(arena, class256[s]!, side);
  put2(arena, at(class256, s - 1), class64[s]!);
  put3(arena, sheet.shape[s]!, at(sheet.shape, s - 1), pos[s]!);
  put2(arena, s === sheet.firstOf[sheet.sentence[s]!] ? 1 : 0, pos[s]!);
};

export const startFeatures = (arena: Arena, { sheet, cue }: SpeakerContext, s: number, side: 0 | 1): void => {
  const { form, pos, lemma, class64 } = sheet;
  const own = lemma[cue.anchor]!;
  open(arena, START);
  way(arena, sheet, cue, s);
  put3(arena, own, pos[s]!, side);
  put3(arena, own, at(form, s - 1), side);
  put3(arena, own, class64[s]!, side);
};

export const plainEndFeatures = (arena: Arena, { sheet }: SpeakerContext, e: number, side: 0 | 1): void => {
  const { form, pos, lemma, class256, class64 } = sheet;
  open(arena, PLAIN_END);
  put2(arena, lemma[e]!, side);
  put3(arena, pos[e]!, at(pos, e + 1), side);
  put2(arena, at(form, e + 1), side);
  put3(arena, at(form, e + 1), pos[e]!, side);
  put4(arena, at(pos, e - 1), pos[e]!, at(pos, e + 1), at(pos, e + 2));
  put2(arena, at(form, e + 1), at(form, e + 2));
  put2(arena, class256[e]!, side);
  put2(arena, class64[e]!, at(class256, e + 1));
  put3(arena, sheet.shape[e]!, at(sheet.shape, e + 1), pos[e]!);
};

export const endFeatures = (arena: Arena, { sheet, cue }: SpeakerContext, e: number, side: 0 | 1): void => {
  const { form, pos, lemma, class256, class64 } = sheet;
  const own = lemma[cue.anchor]!;
  const isLeft = e < cue.first;
  const path = isLeft ? pathBetween(sheet, e + 1, cue.first) : pathBetween(sheet, cue.last + 1, e + 1);
  open(arena, END);
  way(arena, sheet, cue, e);
  put3(arena, path, pos[e]!, side);
  put3(arena, path, sheet.pos[cue.anchor]!, side);
  put3(arena, path, own, side);
  put3(arena, path, at(form, e + 1), side);
  put3(arena, own, pos[e]!, side);
  put3(arena, own, lemma[e]!, side);
  put3(arena, own, class64[e]!, side);
  put3(arena, class256[cue.anchor]!, class256[e]!, side);
};

/** The token that a phrase is about: its last nominal before a preposition, a comma or a relative word. */
export const headOf = (sheet: Sheet, first: number, last: number): number => {
  let head = -1;
  for (let i = first; i <= last; i += 1) {
    const pos = sheet.pos[i]!;
    if (isNominal(pos) && pos !== POS.NUM) head = i;
    else if (head >= 0 && (pos === POS.ADP || pos === POS.PUNCT || pos === POS.SCONJ || pos === POS.VERB))
      break;
  }
  return head < 0 ? last : head;
};

export const pairFeatures = (arena: Arena, { sheet, cue }: SpeakerContext, s: number, e: number): void => {
  const { form, pos, lemma, class256, class64, class1024 } = sheet;
  const isLeft = e < cue.anchor;
  const side = isLeft ? 0 : 1;
  const own = lemma[cue.anchor]!;
  const head = headOf(sheet, s, e);
  const gap = isLeft ? cue.first - e - 1 : s - cue.last - 1;
  const verbs = upTo(sheet.verbs[e + 1]! - sheet.verbs[s]!, 2);
  const commas = upTo(sheet.commas[e + 1]! - sheet.commas[s]!, 3);
  const inside = pathBetween(sheet, s, e + 1);
  open(arena, PAIR);
  put2(arena, lemma[head]!, side);
  put2(arena, class1024[head]!, side);
  put3(arena, class256[head]!, pos[head]!, side);
  put3(arena, pos[head]!, sheet.shape[head]!, upTo(gap, 3));
  put3(arena, lemma[head]!, own, side);
  put3(arena, class256[head]!, own, side);
  put3(arena, class256[head]!, class256[cue.anchor]!, side);
  put3(arena, class64[head]!, upTo(gap, 3), side);
  put2(arena, countBin(e - s), side);
  put3(arena, countBin(e - s), pos[s]!, pos[e]!);
  put3(arena, verbs, commas, side);
  put3(arena, commas, upTo(gap, 3), at(form, e + 1));
  put3(arena, pos[s]!, pos[e]!, side);
  put2(arena, inside, side);
  put3(arena, inside, at(pos, s - 1), at(pos, e + 1));
  put3(arena, at(form, s - 1), at(form, e + 1), side);
  put3(arena, at(pos, s - 1), pos[s]!, at(form, e + 1));
  put3(arena, upTo(gap, 4), at(form, e + 1), pos[head]!);
  put3(arena, isNominal(at(pos, s - 1)) ? 1 : 0, isNominal(at(pos, e + 1)) ? 1 : 0, side);
  put3(arena, sheet.depth[s]!, sheet.depth[e]!, sheet.depth[cue.anchor]!);
  put2(arena, e - head, at(form, head + 1));
};

/** The features of a cue whose speaker the sentence does not name. */
export const nobodyFeatures = (arena: Arena, { sheet, cue }: SpeakerContext): void => {
  const { form, pos, lemma, class256 } = sheet;
  const own = lemma[cue.anchor]!;
  const sentence = sheet.sentence[cue.anchor]!;
  const before = at(form, cue.first - 1);
  const after = at(form, cue.last + 1);
  open(arena, NOBODY);
  put(arena, 0);
  put(arena, own);
  put(arena, form[cue.anchor]!);
  put(arena, pos[cue.anchor]!);
  put(arena, class256[cue.anchor]!);
  put(arena, before);
  put(arena, after);
  put(arena, at(pos, cue.first - 1));
  put2(arena, own, at(pos, cue.first - 1));
  put2(arena, own, before);
  put2(arena, own, after);
  put2(arena, form[cue.first]!, own);
  put2(arena, form[cue.first]!, pos[cue.anchor]!);
  put2(arena, before, pos[cue.anchor]!);
  put2(arena, pos[cue.first]!, at(pos, cue.first - 1));
  put2(arena, cue.last - cue.first, pos[cue.anchor]!);
  put2(arena, countBin(cue.first - sheet.firstOf[sentence]!), pos[cue.anchor]!);
  put2(arena, countBin(sheet.lastOf[sentence]! - cue.last), pos[cue.anchor]!);
  put2(arena, sheet.depth[cue.anchor]!, pos[cue.anchor]!);
  put2(arena, upTo(sheet.nominals[cue.first]! - sheet.nominals[sheet.firstOf[sentence]!]!, 3), own);
};
