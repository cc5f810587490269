/** A year in words at a place in the text: "nineteen ninety-six", "two thousand and eight", "twenty seventeen". */
import type { Token } from '../../model/segmented.ts';
import { factAt, isDash, wordAt } from './words.ts';

export interface YearInWords {
  readonly year: number;
  /** One past its last token. */
  readonly end: number;
}

const belowHundred = (tokens: readonly Token[], at: number): YearInWords | null => {
  const number = factAt(tokens, at).number;
  if (number?.value == null) return null;
  if (number.kind === 'cardinal') return { year: number.value, end: at + 1 };
  if (number.kind !== 'tens') return null;
  const next = isDash(tokens, at + 1) ? at + 2 : at + 1;
  const ones = factAt(tokens, next).number;
  return ones?.kind === 'cardinal' && ones.value! < 10
    ? { year: number.value + ones.value!, end: next + 1 }
    : { year: number.value, end: at + 1 };
};

const CENTURY_WORDS: ReadonlySet<number> = new Set([17, 18, 19, 20]);

/** @returns null where no year is spelled out at `at` */
export const spelledYearAt = (tokens: readonly Token[], at: number): YearInWords | null => {
  if (wordAt(tokens, at) === 'two' && wordAt(tokens, at + 1) === 'thousand') {
    const after = wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
    const rest = belowHundred(tokens, after);
    return rest ? { year: 2000 + rest.year, end: rest.end } : { year: 2000, end: at + 2 };
  }
  const century = factAt(tokens, at).number?.value ?? 0;
  if (!CENTURY_WORDS.has(century)) return null;
  const rest = belowHundred(tokens, at + 1);
  return rest && rest.year >= 10 ? { year: century * 100 + rest.year, end: rest.end } : null;
};
