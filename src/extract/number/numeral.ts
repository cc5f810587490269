/** A numeral: the part of a quantity that says how many, whatever it measures. */
import type { Token } from '../../model/segmented.ts';

/**
 * `digits`: 1,200; 2½; 4.1 trillion. `words`: two hundred. `fraction`: two-thirds, half. `vague`: dozens,
 * several hundred. `ordinal`: 35th, third. `multiple`: tenfold. `decade`: of somebody's life, "in her 50s".
 */
type NumeralForm = 'digits' | 'words' | 'fraction' | 'vague' | 'ordinal' | 'multiple' | 'decade';

/** A stretch of tokens, read. */
export interface Numeral {
  /** Its tokens: `tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
  readonly form: NumeralForm;
  /** Null when the text gives no figure ("dozens"). */
  readonly value: number | null;
  /** The floor of a vague amount: two of the unit that it names ("tens of thousands": 20000). */
  readonly low: number | null;
  /** The power of ten of its last magnitude word ("5 million": 6), which a range may share. */
  readonly power: number;
  /** Bare digits, nothing else: it may be a year, a label or a telephone number. */
  readonly plain: boolean;
}

/** A value and the token after it. */
export interface Reading {
  readonly value: number;
  readonly end: number;
}

/** No white space between token `i` and the one after it. */
export const glued = (tokens: readonly Token[], i: number): boolean =>
  tokens[i] !== undefined && tokens[i]!.end === tokens[i + 1]?.start;

/** The token after a hyphen at `i`, or `i` itself where there is none. */
export const afterHyphen = (tokens: readonly Token[], i: number): number =>
  tokens[i]?.text === '-' || tokens[i]?.text === '‑' ? i + 1 : i;
