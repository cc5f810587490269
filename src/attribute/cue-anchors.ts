/**
 * Which tokens may be the heart of a cue, and how likely each is one. Two steps: a gate of a dozen features
 * turns most words away, all features judge the rest.
 */

import { hashText } from '../linear/hash.ts';
import { type LinearModel, probability } from '../linear/linear-model.ts';
import { POS } from '../linear/parts-of-speech.ts';
import { createWeigher, type Weigher } from '../linear/weigher.ts';
import { cueFeatures } from './cue-features.ts';
import { gateFeatures } from './gate-features.ts';
import { REGION, type TokenColumns } from './token-columns.ts';

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

/** The gate turns away what it gives less than one chance in ninety: 1 in 800 of the cues that would be looked into. */
const GATE_LOGIT = -4.5;

/** Log-odds from which what is left after a stretch of features hardly ever lifts a word to a chance worth a look. */
const HOPELESS = [-2.25, -3.25, -3.25] as const;

export const isCandidate = (columns: TokenColumns, token: number): boolean =>
  (OPEN_CLASSES.has(columns.pos[token]!) || SIGNS.has(columns.form[token]!)) &&
  columns.regionOf[columns.sentence[token]!] !== REGION.boilerplate;

export const passesGate = (weigher: Weigher, columns: TokenColumns, token: number): boolean =>
  weigher.scale * gateFeatures(weigher, columns, token) > GATE_LOGIT;

/** The probability of every token to be the heart of a cue; 0 for what is no candidate. */
export const cueChances = (gate: LinearModel, model: LinearModel, columns: TokenColumns): Float32Array => {
  const gateWeigher = createWeigher(gate);
  const weigher = createWeigher(model);
  const isHopeless = (sum: number, stretch: 0 | 1 | 2): boolean => weigher.scale * sum < HOPELESS[stretch];
  const chance = new Float32Array(columns.size);
  for (let token = 0; token < columns.size; token += 1) {
    if (!isCandidate(columns, token) || !passesGate(gateWeigher, columns, token)) continue;
    chance[token] = probability(weigher.scale * cueFeatures(weigher, columns, token, isHopeless));
  }
  return chance;
};
