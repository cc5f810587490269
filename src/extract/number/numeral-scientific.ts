/**
 * Powers, as science and code write them.
 *
 *   1.3x10^6   1e10   2.5^-1
 */
import type { Token } from '../../model/segmented.ts';
import { shifted } from '../../text/decimal.ts';
import { glued, type Numeral } from './numeral.ts';

const FORM = /^(\d{1,15}(?:\.\d{1,15})?)(?:[eE]([+-]?\d{1,3})|[x×]10\^([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3}))$/;
/** Tokens that such a form is cut into at most: "6.23", "x10", "^", "-", "4". */
const MOST_TOKENS = 6;
const OPENS = /^(?:[eE]\d*|[x×](?:10)?|\^)$/;

/** 1.1^--23 is 1.1^23. */
const signedPower = (raw: string): number =>
  Number(raw.replace(/^[+-]*/, '')) * (raw.startsWith('-') && !raw.startsWith('--') ? -1 : 1);

const powerValue = ([, base, tens, times, power]: RegExpExecArray): number =>
  power === undefined ? shifted(Number(base), Number(tens ?? times)) : Number(base) ** signedPower(power);

/** The power that starts with the digits at `i`, or null. */
export const readScientific = (tokens: readonly Token[], i: number): Numeral | null => {
  if (!glued(tokens, i) || !OPENS.test(tokens[i + 1]!.text)) return null;
  let end = i + 1;
  let raw = tokens[i]!.text;
  while (end < i + MOST_TOKENS && glued(tokens, end - 1) && /^[\p{L}\d^×+-]{1,6}$/u.test(tokens[end]!.text)) {
    raw += tokens[end]!.text;
    end += 1;
  }
  const match = FORM.exec(raw);
  if (match === null) return null;
  return { first: i, end, form: 'digits', value: powerValue(match), low: null, power: 0, plain: false };
};
