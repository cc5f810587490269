/**
 * An article as columns of integers, one row per token: what the feature functions read. Words are hashed
 * once here; marks of quotation look alike whatever the style, so that ‘British’ and "typewriter" quotes
 * share what is learnt from “these”.
 */

import { hashText } from '../linear/hash.ts';
import { POS } from '../linear/parts-of-speech.ts';
import type { ReadColumns, WordColumns } from '../linear/word-columns.ts';
import type { Segmented } from '../model/segmented.ts';
import { markQuotations } from './quote-state.ts';

export interface TokenColumns extends WordColumns {
  readonly size: number;
  /** How many quotations the token lies in. */
  readonly depth: Int32Array;
  /** 1 on the marks of outermost quotations. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** How many tokens the outermost quotation around the token has; 0 outside. */
  readonly quoted: Int32Array;
  /** Sentence of the token. */
  readonly sentence: Int32Array;
  /** First and last token of each sentence, and its paragraph. */
  readonly firstOf: Int32Array;
  readonly lastOf: Int32Array;
  readonly paragraphOf: Int32Array;
  /** 1 for a sentence that ends in a colon or comma, so that what it announces comes next. */
  readonly endsOpen: Int32Array;
  /** A `REGION` number, by sentence. */
  readonly regionOf: Int32Array;
  /** How many of the tokens before this one are verbs, nominals, commas (one row more than tokens). */
  readonly verbs: Int32Array;
  readonly nominals: Int32Array;
  readonly commas: Int32Array;
  /** How many tokens before this one lie in quotation (one row more than tokens). */
  readonly spoken: Int32Array;
  /** How many characters the words before this token have (one row more than tokens). */
  readonly words: Int32Array;
}

/** As `firstOf` and so on, for reading beyond the ends: 0 stands for no token. */
export const at = (column: Int32Array, token: number): number =>
  token >= 0 && token < column.length ? column[token]! : 0;

const OPEN_END = /^[:,]$/;
/** As numbers in `regionOf`. */
export const REGION = { body: 0, headline: 1, boilerplate: 2 } as const;

const sumsBefore = (size: number, amount: (token: number) => number): Int32Array => {
  const counts = new Int32Array(size + 1);
  for (let i = 0; i < size; i += 1) counts[i + 1] = counts[i]! + amount(i);
  return counts;
};

const COMMA = hashText(',');

const sentenceColumns = ({ sentences, tokens }: Segmented) => {
  const sentence = new Int32Array(tokens.length);
  sentences.forEach(({ firstToken, endToken }, s) => {
    sentence.fill(s, firstToken, endToken);
  });
  return {
    sentence,
    firstOf: Int32Array.from(sentences, (s) => s.firstToken),
    lastOf: Int32Array.from(sentences, (s) => s.endToken - 1),
    paragraphOf: Int32Array.from(sentences, (s) => s.paragraph),
    endsOpen: Int32Array.from(sentences, (s) => (OPEN_END.test(tokens[s.endToken - 1]!.text) ? 1 : 0)),
    regionOf: Int32Array.from(sentences, (s) => REGION[s.region]),
  };
};

export const createTokenColumns = (article: Segmented, readColumns: ReadColumns): TokenColumns => {
  const { tokens } = article;
  const words = readColumns(tokens);
  const { pos, isWord } = words;
  const marks = markQuotations(article, words.form);
  const { form } = marks;
  const isNominal = (i: number) => pos[i] === POS.NOUN || pos[i] === POS.PROPN || pos[i] === POS.PRON;
  return {
    size: tokens.length,
    ...words,
    ...sentenceColumns(article),
    ...marks,
    verbs: sumsBefore(tokens.length, (i) => (pos[i] === POS.VERB ? 1 : 0)),
    nominals: sumsBefore(tokens.length, (i) => (isNominal(i) ? 1 : 0)),
    commas: sumsBefore(tokens.length, (i) => (form[i] === COMMA ? 1 : 0)),
    spoken: sumsBefore(tokens.length, (i) => (marks.depth[i]! > 0 ? 1 : 0)),
    words: sumsBefore(tokens.length, (i) => (isWord[i] === 1 ? tokens[i]!.text.length : 0)),
  };
};
