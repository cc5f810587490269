/**
 * What token columns hold of a word wherever it stands: hashes, classes, how it is written. Worked out once per
 * word: nine of ten tokens of an article were met before.
 */
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { Token } from '../model/segmented.ts';
import { hashText } from './hash.ts';
import type { LinearModel } from './linear-model.ts';

/** What a word was worth to the gate by itself, with the weights and the part of speech for which that holds. */
export interface KnownGate {
  weights: LinearModel['weights'] | null;
  pos: number;
  sum: number;
}

export interface WordFacts {
  /** Hashes of the lower-cased form and its last three letters. */
  readonly form: number;
  readonly suffix: number;
  /** Word classes among 64, 256 and 1024, plus 1; 0 for an unknown word. */
  readonly class64: number;
  readonly class256: number;
  readonly class1024: number;
  /** A `SHAPE` number. */
  readonly shape: number;
  /** 1 if the token holds a letter or digit. */
  readonly isWord: number;
  /** The base form that it had first, and its hash: few words have two. */
  readonly lemma: string;
  readonly lemmaHash: number;
  /** Filled in by the gate. */
  readonly gate: KnownGate;
}

export type ReadWord = (token: Token) => WordFacts;

const SHAPE = { none: 0, lower: 1, capitalised: 2, capitals: 3, digits: 4, mixed: 5 } as const;

/** So many words are kept: those of some thousand articles, in a dozen megabytes. */
const MOST_WORDS = 1 << 16;
/** Longer tokens are seldom words, and are not kept. */
const LONGEST_WORD = 40;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DASH = /^(?:-{2,}|[–—―])$/;

const shapeOf = ({ text, lower }: Token, isWord: boolean): number => {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return SHAPE.digits;
  if (text === lower) return isWord ? SHAPE.lower : SHAPE.none;
  if (text.length > 1 && text === text.toUpperCase()) return SHAPE.capitals;
  return text.slice(1) === lower.slice(1) ? SHAPE.capitalised : SHAPE.mixed;
};

const factsOf = (classes: WordClasses, token: Token): WordFacts => {
  const { text, lower, lemma } = token;
  const row = classes.rowOf(lower);
  const isWord = LETTER_OR_DIGIT.test(text);
  return {
    form: hashText(DASH.test(lower) ? '—' : lower),
    suffix: hashText(lower.slice(-3)),
    class64: row < 0 ? 0 : classes.of64[row]! + 1,
    class256: row < 0 ? 0 : classes.of256[row]! + 1,
    class1024: row < 0 ? 0 : classes.of1024[row]! + 1,
    shape: shapeOf(token, isWord),
    isWord: isWord ? 1 : 0,
    lemma,
    lemmaHash: hashText(lemma),
    gate: { weights: null, pos: -1, sum: 0 },
  };
};

/** As many of the words met last lie at hand, each in a place of its own or with none: nine in ten are there. */
const AT_HAND = 1 << 13;

const placeOf = (text: string): number => {
  const last = text.length - 1;
  const ends = Math.imul(text.charCodeAt(0), 31) ^ Math.imul(text.charCodeAt(last), 1021);
  return (ends ^ Math.imul(text.charCodeAt(last >> 1), 7919) ^ (last << 4)) & (AT_HAND - 1);
};

/** Remembers words as they are written; what it tells never depends on what it remembers. */
export const createReadWord = (classes: WordClasses): ReadWord => {
  const known = new Map<string, WordFacts>();
  const find = (token: Token): WordFacts => {
    const met = known.get(token.text);
    if (met !== undefined) return met;
    const facts = factsOf(classes, token);
    if (known.size >= MOST_WORDS) known.clear();
    if (token.text.length <= LONGEST_WORD) known.set(token.text, facts);
    return facts;
  };
  const [words, facts] = [new Array<string>(AT_HAND).fill(''), new Array<WordFacts>(AT_HAND)];
  return (token) => {
    const place = placeOf(token.text);
    if (words[place] !== token.text) {
      words[place] = token.text;
      facts[place] = find(token);
    }
    return facts[place]!;
  };
};
