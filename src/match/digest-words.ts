/** The words of a stretch that carry meaning, each with the key that it is compared by. */
import { LOOKALIKES } from '../lexicon/lookalikes.ts';
import { SUFFIXES } from '../lexicon/suffixes.ts';
import { CONCEPT_OF } from '../lexicon/synonyms.ts';
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { Word } from '../model/digest.ts';
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import { stemOf } from '../text/stem.ts';
import { weighWord } from './weigh-word.ts';

/** Parts of speech that say how words hang together, not what is said. */
const GRAMMAR: ReadonlySet<PartOfSpeech> = new Set([
  'ADP',
  'AUX',
  'CCONJ',
  'DET',
  'PART',
  'PRON',
  'PUNCT',
  'SCONJ',
  'SYM',
  'X',
  'INTJ',
]);

const WORDY = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** One word of meaning, or null for a word of grammar. */
export type DigestWord = (token: Token) => Word | null;

const kindOf = (token: Token): Word['kind'] => {
  if (token.pos === 'PROPN' && CAPITAL.test(token.text)) return 'name';
  return token.pos === 'VERB' ? 'verb' : 'other';
};

const stemmed = (lower: string): string => stemOf(lower, SUFFIXES);

/** Stem → set of synonyms; a stem that two sets would share belongs to neither. */
const conceptOfStem = (): Map<string, string> => {
  const concepts = new Map<string, string | null>();
  for (const [word, concept] of CONCEPT_OF) {
    const before = concepts.get(stemmed(word));
    concepts.set(stemmed(word), before === undefined || before === concept ? concept : null);
  }
  return new Map([...concepts].flatMap(([stem, concept]) => (concept === null ? [] : [[stem, concept]])));
};

const CONCEPT_OF_STEM = conceptOfStem();

/** The key of a base form: its set of synonyms, else its stem (the dash keeps stems apart from sets). */
export const keyOfLemma = (lemma: string): string => {
  const stem = stemmed(lemma);
  const derived = LOOKALIKES.has(lemma) ? `${lemma}-` : CONCEPT_OF_STEM.get(stem);
  return CONCEPT_OF.get(lemma) ?? derived ?? `${stem}-`;
};

const PLURAL = /(?<=[^s])s$/;

/** The key of what a number counts ("U.S. diplomats"): that of its last word. */
export const countedKey = (counted: string): string =>
  keyOfLemma((counted.toLowerCase().split(/\s+/).at(-1) ?? '').replace(PLURAL, ''));

const keyOf = ({ lower, lemma }: Token): string =>
  CONCEPT_OF.get(lower) ?? keyOfLemma(LOOKALIKES.has(lower) ? lower : lemma);

/** @returns a function that gives equal words as one object, so that an article's digest stays small */
export const createDigestWord = (classes: WordClasses): DigestWord => {
  const known = new Map<string, Word>();
  return (token) => {
    if (GRAMMAR.has(token.pos) || !WORDY.test(token.lower)) return null;
    const kind = kindOf(token);
    const id = `${token.lower} ${token.lemma} ${kind}`;
    const before = known.get(id);
    if (before !== undefined) return before;
    const word = { lower: token.lower, key: keyOf(token), weight: weighWord(classes, token.lower), kind };
    known.set(id, word);
    return word;
  };
};
