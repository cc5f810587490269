/** The words of a claim with their weights in one setting, worked out once for all the claims it is set against. */
import type { Word } from '../model/digest.ts';
import { isFigure } from './figure-words.ts';
import type { ClaimView } from './view-claim.ts';

/** How telling a word is among the claims at hand, 0 to 1. */
export type Weigh = (word: Word) => number;

export interface WeighedWord {
  readonly key: string;
  readonly word: Word;
  readonly weight: number;
  /** Whether it stands for a figure or a day. */
  readonly isFigure: boolean;
}

export interface WeighedWords {
  /** Each key once. */
  readonly list: readonly WeighedWord[];
  readonly byKey: ReadonlyMap<string, WeighedWord>;
  /** Sum of all weights. */
  readonly total: number;
  /** The same without figures and days. */
  readonly rest: number;
}

export const weighWords = ({ words }: ClaimView, weigh: Weigh): WeighedWords => {
  const list: WeighedWord[] = [];
  const byKey = new Map<string, WeighedWord>();
  let total = 0;
  let rest = 0;
  for (const [key, word] of words) {
    const weighed = { key, word, weight: weigh(word), isFigure: isFigure(word) };
    list.push(weighed);
    byKey.set(key, weighed);
    total += weighed.weight;
    if (!weighed.isFigure) rest += weighed.weight;
  }
  return { list, byKey, total, rest };
};
