/** Which words of one wording the other has not, with their places. */
import { alignWords } from '../../match/align-words.ts';
import type { Range } from './segments.ts';

const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

/** Longer texts are not set against each other word by word. */
const MOST_WORDS = 300;

interface Word extends Range {
  readonly plain: string;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(WORD), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    plain: match[0].toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
  })).slice(0, MOST_WORDS);

export interface Changed {
  readonly a: readonly Range[];
  readonly b: readonly Range[];
  /** Words of the shorter one that the other has too, 0 to 1. */
  readonly alike: number;
}

export const changedWords = (a: string, b: string): Changed => {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  const pairs = alignWords(
    x.map(({ plain }) => plain),
    y.map(({ plain }) => plain),
  );
  const [keptX, keptY] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  return {
    a: x.filter((_, i) => !keptX.has(i)),
    b: y.filter((_, j) => !keptY.has(j)),
    alike: pairs.length / Math.max(1, Math.min(x.length, y.length)),
  };
};
