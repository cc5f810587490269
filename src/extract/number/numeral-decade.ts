/**
 * The ten years of somebody's life that an age lies in.
 *
 *   a man in his early 50s; she is in her twenties; the music of the 50s
 *                      ^^^                 ^^^^^^^^                   no
 */
import type { Token } from '../../model/segmented.ts';
import type { Numeral } from './numeral.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['teens', 13],
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);
const DIGITS = /^[1-9]0s$/;
const WHOSE = /^(?:his|her|their|my|our|your)$/;
const PART = /^(?:early|mid|late|-)$/;
/** "mid-to-late" is as much as stands between "his" and "50s": five tokens. */
const REACH = 5;

/** Words that a decade of life may be. */
export const DECADE_WORDS: readonly string[] = [...WORDS.keys()];

/** The last age of a decade that starts at `low`: the teens end with nineteen. */
export const lastOfDecade = (low: number): number => low - (low % 10) + 9;

const isOfLife = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i - 1; k >= Math.max(1, i - 1 - REACH); k -= 1) {
    const { lower } = tokens[k]!;
    if (WHOSE.test(lower)) return /^(?:in|into|of)$/.test(tokens[k - 1]?.lower ?? '');
    if (!PART.test(lower) && lower !== 'to') return false;
  }
  return false;
};

/** The decade of life at `i`, or null. */
export const readDecade = (tokens: readonly Token[], i: number): Numeral | null => {
  const { lower } = tokens[i]!;
  const low = WORDS.get(lower) ?? (DIGITS.test(lower) ? Number.parseInt(lower, 10) : null);
  if (low === null || !isOfLife(tokens, i)) return null;
  return { first: i, end: i + 1, form: 'decade', value: null, low, power: 0, plain: false };
};
