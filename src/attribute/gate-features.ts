/** The few cheap features from which most words are seen to be no cue. */
import { type Arena, open, put, put2, put3, skip } from './arena.ts';
import { at, type Sheet } from './sheet.ts';

/** How many `wordFeatures` names. */
const WORD_FEATURES = 7;

/** What a word tells by itself. */
export const wordFeatures = (arena: Arena, sheet: Sheet, i: number): void => {
  const { form, lemma, pos, class256, class1024 } = sheet;
  put(arena, form[i]!);
  put(arena, lemma[i]!);
  put2(arena, lemma[i]!, pos[i]!);
  put2(arena, sheet.suffix[i]!, pos[i]!);
  put2(arena, class256[i]!, pos[i]!);
  put2(arena, class1024[i]!, pos[i]!);
  put2(arena, sheet.shape[i]!, pos[i]!);
};

/** The same, remembered with the word: most words have the part of speech that they had last. */
const knownWord = (arena: Arena, sheet: Sheet, i: number): void => {
  const { gate } = sheet.facts[i]!;
  const pos = sheet.pos[i]!;
  if (gate.weights !== arena.weights || gate.pos !== pos) {
    const before = arena.sum;
    wordFeatures(arena, sheet, i);
    gate.weights = arena.weights;
    gate.pos = pos;
    gate.sum = arena.sum - before;
    return;
  }
  arena.sum += gate.sum;
  skip(arena, WORD_FEATURES);
};

/** The word and its nearest neighbours. */
export const gateFeatures = (arena: Arena, sheet: Sheet, i: number): void => {
  open(arena, 1);
  if (arena.keeps) wordFeatures(arena, sheet, i);
  else knownWord(arena, sheet, i);
  put2(arena, sheet.lemma[i]!, at(sheet.form, i + 1));
  put2(arena, sheet.lemma[i]!, at(sheet.form, i - 1));
  put2(arena, sheet.lemma[i]!, sheet.depth[i]!);
  put3(arena, at(sheet.pos, i - 1), sheet.pos[i]!, at(sheet.pos, i + 1));
  put2(arena, at(sheet.form, i - 1), sheet.pos[i]!);
  put2(arena, at(sheet.form, i + 1), sheet.pos[i]!);
};
