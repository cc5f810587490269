/** The few cheap features from which most words are seen to be no cue. */
import { family, type Weigher, weigh, weigh2, weigh3 } from '../linear/weigher.ts';
import { at, type TokenColumns } from './token-columns.ts';

const GATE = 1;

/** How many `wordFeatures` weighs. */
export const WORD_FEATURES = 7;

/** What a word tells by itself. */
export const wordFeatures = (weigher: Weigher, number: number, columns: TokenColumns, i: number): number => {
  const { form, lemma, pos, class256, class1024 } = columns;
  let t = family(number);
  let sum = 0;
  sum += weigh(weigher, t++, form[i]!);
  sum += weigh(weigher, t++, lemma[i]!);
  sum += weigh2(weigher, t++, lemma[i]!, pos[i]!);
  sum += weigh2(weigher, t++, columns.suffix[i]!, pos[i]!);
  sum += weigh2(weigher, t++, class256[i]!, pos[i]!);
  sum += weigh2(weigher, t++, class1024[i]!, pos[i]!);
  sum += weigh2(weigher, t++, columns.shape[i]!, pos[i]!);
  return sum;
};

/** The same, remembered with the word: most words have the part of speech that they had last. */
const knownWord = (weigher: Weigher, columns: TokenColumns, i: number): number => {
  const { gate } = columns.facts[i]!;
  const pos = columns.pos[i]!;
  if (gate.weights !== weigher.weights || gate.pos !== pos) {
    gate.weights = weigher.weights;
    gate.pos = pos;
    gate.sum = wordFeatures(weigher, GATE, columns, i);
  }
  return gate.sum;
};

/** The word and its nearest neighbours. */
export const gateFeatures = (weigher: Weigher, columns: TokenColumns, i: number): number => {
  const { form, lemma, pos, depth } = columns;
  let t = family(GATE) + WORD_FEATURES;
  let sum = weigher.keeps ? wordFeatures(weigher, GATE, columns, i) : knownWord(weigher, columns, i);
  sum += weigh2(weigher, t++, lemma[i]!, at(form, i + 1));
  sum += weigh2(weigher, t++, lemma[i]!, at(form, i - 1));
  sum += weigh2(weigher, t++, lemma[i]!, depth[i]!);
  sum += weigh3(weigher, t++, at(pos, i - 1), pos[i]!, at(pos, i + 1));
  sum += weigh2(weigher, t++, at(form, i - 1), pos[i]!);
  sum += weigh2(weigher, t++, at(form, i + 1), pos[i]!);
  return sum;
};
