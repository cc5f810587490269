/** The few cheap features from which most words are seen to be no cue. */
import { type Arena, family, weigh, weigh2, weigh3 } from '../linear/arena.ts';
import { at, type Sheet } from './sheet.ts';

const GATE = 1;

/** How many `wordFeatures` weighs. */
export const WORD_FEATURES = 7;

/** What a word tells by itself. */
export const wordFeatures = (arena: Arena, number: number, sheet: Sheet, i: number): number => {
  const { form, lemma, pos, class256, class1024 } = sheet;
  let t = family(number);
  let sum = 0;
  sum += weigh(arena, t++, form[i]!);
  sum += weigh(arena, t++, lemma[i]!);
  sum += weigh2(arena, t++, lemma[i]!, pos[i]!);
  sum += weigh2(arena, t++, sheet.suffix[i]!, pos[i]!);
  sum += weigh2(arena, t++, class256[i]!, pos[i]!);
  sum += weigh2(arena, t++, class1024[i]!, pos[i]!);
  sum += weigh2(arena, t++, sheet.shape[i]!, pos[i]!);
  return sum;
};

/** The same, remembered with the word: most words have the part of speech that they had last. */
const knownWord = (arena: Arena, sheet: Sheet, i: number): number => {
  const { gate } = sheet.facts[i]!;
  const pos = sheet.pos[i]!;
  if (gate.weights !== arena.weights || gate.pos !== pos) {
    gate.weights = arena.weights;
    gate.pos = pos;
    gate.sum = wordFeatures(arena, GATE, sheet, i);
  }
  return gate.sum;
};

/** The word and its nearest neighbours. */
export const gateFeatures = (arena: Arena, sheet: Sheet, i: number): number => {
  const { form, lemma, pos, depth } = sheet;
  let t = family(GATE) + WORD_FEATURES;
  let sum = arena.keeps ? wordFeatures(arena, GATE, sheet, i) : knownWord(arena, sheet, i);
  sum += weigh2(arena, t++, lemma[i]!, at(form, i + 1));
  sum += weigh2(arena, t++, lemma[i]!, at(form, i - 1));
  sum += weigh2(arena, t++, lemma[i]!, depth[i]!);
  sum += weigh3(arena, t++, at(pos, i - 1), pos[i]!, at(pos, i + 1));
  sum += weigh2(arena, t++, at(form, i - 1), pos[i]!);
  sum += weigh2(arena, t++, at(form, i + 1), pos[i]!);
  return sum;
};
