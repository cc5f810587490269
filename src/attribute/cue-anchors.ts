/**
 * Which tokens may be the heart of a cue, and how likely each is one. Two steps: a gate of a dozen features
 * turns most words away, all features judge the rest.
 */
import { type Arena, clear, createArena, take } from './arena.ts';
import { cueFeatures, gateFeatures } from './cue-features.ts';
import { hashText } from './hash.ts';
import { type LinearModel, probability } from './linear-model.ts';
import { POS, REGION, type Sheet } from './sheet.ts';

/** Verbs and their auxiliaries, nouns ("his claim"), "reportedly", "confident", "according", "as". */
const OPEN_CLASSES = new Set<number>([
  POS.VERB,
  POS.AUX,
  POS.NOUN,
  POS.PROPN,
  POS.ADJ,
  POS.ADV,
  POS.ADP,
  POS.SCONJ,
]);

/** "THE MAYOR: …", "“…” — Jo Alder". */
const SIGNS = new Set([hashText(':'), hashText('—')]);

/** The gate turns away what it gives less than one chance in two hundred (it loses 1 gold cue in 100). */
const GATE_LOGIT = -5.3;

export const isCandidate = (sheet: Sheet, token: number): boolean =>
  (OPEN_CLASSES.has(sheet.pos[token]!) || SIGNS.has(sheet.form[token]!)) &&
  sheet.regionOf[sheet.sentence[token]!] !== REGION.boilerplate;

export const passesGate = (arena: Arena, sheet: Sheet, token: number): boolean => {
  clear(arena);
  gateFeatures(arena, sheet, token);
  return take(arena) > GATE_LOGIT;
};

/** The probability of every token to be the heart of a cue; 0 for what is no candidate. */
export const cueChances = (gate: LinearModel, model: LinearModel, sheet: Sheet): Float32Array => {
  const gateArena = createArena(gate);
  const arena = createArena(model);
  const chance = new Float32Array(sheet.size);
  for (let token = 0; token < sheet.size; token += 1) {
    if (!isCandidate(sheet, token) || !passesGate(gateArena, sheet, token)) continue;
    clear(arena);
    cueFeatures(arena, sheet, token);
    chance[token] = probability(take(arena));
  }
  return chance;
};
