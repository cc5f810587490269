/** The words of an article as columns of integers, one row a token: what every feature function reads. */
import type { WordClasses } from '../lexicon/word-classes.ts';
import type { Token } from '../model/segmented.ts';
import { hashText } from './hash.ts';
import { POS } from './parts-of-speech.ts';
import { createReadWord, type ReadWord, type WordFacts } from './word-facts.ts';

export interface WordColumns {
  /** What is known of each token's word wherever it stands. */
  readonly facts: readonly WordFacts[];
  /** Hashes of the lower-cased form, the base form and the last three letters. */
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  /** A `POS` number. */
  readonly pos: Int32Array;
  /** Word classes among 64, 256 and 1024, plus 1; 0 for an unknown word. */
  readonly class64: Int32Array;
  readonly class256: Int32Array;
  readonly class1024: Int32Array;
  /** How the token is written, as word-facts.ts numbers it. */
  readonly shape: Int32Array;
  /** 1 if the token holds a letter or digit. */
  readonly isWord: Int32Array;
}

const columnsOf = (tokens: readonly Token[], readWord: ReadWord): WordColumns => {
  const create = () => new Int32Array(tokens.length);
  const form = create();
  const lemma = create();
  const suffix = create();
  const pos = create();
  const class64 = create();
  const class256 = create();
  const class1024 = create();
  const shape = create();
  const isWord = create();
  const facts = tokens.map(readWord);
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    const word = facts[i]!;
    form[i] = word.form;
    lemma[i] = token.lemma === word.lemma ? word.lemmaHash : hashText(token.lemma);
    suffix[i] = word.suffix;
    pos[i] = POS[token.pos] ?? POS.X;
    class64[i] = word.class64;
    class256[i] = word.class256;
    class1024[i] = word.class1024;
    shape[i] = word.shape;
    isWord[i] = word.isWord;
  }
  return { facts, form, lemma, suffix, pos, class64, class256, class1024, shape, isWord };
};

export type ReadColumns = (tokens: readonly Token[]) => WordColumns;

/** Reads each list of tokens once: attributions and claims of an article read the same columns. */
export const createReadColumns = (classes: WordClasses): ReadColumns => {
  const readWord = createReadWord(classes);
  const known = new WeakMap<readonly Token[], WordColumns>();
  return (tokens) => {
    const met = known.get(tokens);
    if (met !== undefined) return met;
    const columns = columnsOf(tokens, readWord);
    known.set(tokens, columns);
    return columns;
  };
};
