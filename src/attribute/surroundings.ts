/**
 * What stands around a word that may be a cue: the verb group's left edge, the phrase before it (mostly its
 * subject), what bounds that phrase, and the phrase after it.
 *
 *   However, the tall Mayor of Leeds has never said that …
 *          ^ delimiter      ^^^^^ subject (up to "of")
 */
import { POS } from '../linear/parts-of-speech.ts';
import type { TokenColumns } from './token-columns.ts';

export interface Surroundings {
  /** The token before the verb group ("has never said"); -1 at the sentence's start. */
  readonly before: number;
  /** The last auxiliary before the word, or -1. */
  readonly auxiliary: number;
  /** First token of the noun phrase that ends at `before`; `before + 1` when there is none. */
  readonly phrase: number;
  /** The token before that phrase, or -1 at the sentence's start. */
  readonly delimiter: number;
  /** For "X, who …, said": the token before the comma that opens the insertion; else -1. */
  readonly beyond: number;
  /** First token after the word, adverbs skipped. */
  readonly after: number;
  /** First token after the noun phrase that starts there. */
  readonly follower: number;
}

const isSkipped = (pos: number): boolean => pos === POS.AUX || pos === POS.ADV || pos === POS.PART;

export const isNominal = (pos: number): boolean =>
  pos === POS.NOUN || pos === POS.PROPN || pos === POS.PRON || pos === POS.NUM;

const isInPhrase = (pos: number): boolean =>
  isNominal(pos) || pos === POS.DET || pos === POS.ADJ || pos === POS.PART;

/** No noun phrase has more words; a list without verbs might go on for ever. */
const LONGEST_PHRASE = 30;
/** "would not really ever have been": adverbs one after the other might go on for ever too. */
const LONGEST_GROUP = 30;
/** An inserted clause is searched for at most so many tokens back. */
const LONGEST_INSERTION = 25;

const beyondInsertion = (columns: TokenColumns, comma: number, first: number): number => {
  for (let i = comma - 1; i > first && i > comma - LONGEST_INSERTION; i -= 1)
    if (columns.commas[i + 1]! > columns.commas[i]!) return i - 1;
  return -1;
};

const phraseEnd = (columns: TokenColumns, from: number, last: number): number => {
  let i = from;
  while (i <= Math.min(last, from + LONGEST_PHRASE) && isInPhrase(columns.pos[i]!)) i += 1;
  return i;
};

export const lookAround = (columns: TokenColumns, anchor: number): Surroundings => {
  const sentence = columns.sentence[anchor]!;
  const first = columns.firstOf[sentence]!;
  const last = columns.lastOf[sentence]!;
  let before = anchor - 1;
  let auxiliary = -1;
  while (before >= Math.max(first, anchor - LONGEST_GROUP) && isSkipped(columns.pos[before]!)) {
    if (auxiliary < 0 && columns.pos[before] === POS.AUX) auxiliary = before;
    before -= 1;
  }
  let phrase = before + 1;
  while (phrase > Math.max(first, before - LONGEST_PHRASE) && isInPhrase(columns.pos[phrase - 1]!))
    phrase -= 1;
  let after = anchor + 1;
  while (after <= Math.min(last, anchor + LONGEST_GROUP) && columns.pos[after] === POS.ADV) after += 1;
  const isComma = before >= first && columns.commas[before + 1]! > columns.commas[before]!;
  return {
    before: before >= first ? before : -1,
    auxiliary,
    phrase,
    delimiter: phrase > first ? phrase - 1 : -1,
    beyond: isComma ? beyondInsertion(columns, before, first) : -1,
    after,
    follower: phraseEnd(columns, after, last),
  };
};
