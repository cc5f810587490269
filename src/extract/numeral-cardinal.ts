/**
 * How many, in digits, in words or in both.
 *
 *   1,200   4.1 trillion   two hundred and two thousand   two and a half million   half a dozen   2½
 */
import { MAGNITUDES, type Magnitude } from '../lexicon/magnitudes.ts';
import { NUMBER_WORDS } from '../lexicon/number-words.ts';
import type { Token } from '../model/segmented.ts';
import { readDigits, shifted, tidied } from '../text/decimal.ts';
import { afterHyphen, glued, type Numeral, type Reading } from './numeral.ts';
import { readSpeltFraction, readWrittenFraction } from './numeral-fraction.ts';

/** Whether the digits before `i`, whose first token is `first`, are an amount of money. */
export type IsMoney = (tokens: readonly Token[], first: number, i: number) => boolean;

const WHITE_GROUP = /^\d{3}$/;
const HEAD_GROUP = /^[1-9]\d{0,2}$/;
const LAST_GROUP = /^\d{3}(?:\.\d+)?$/;

/** One space, of whatever width, stands between the two tokens. */
const oneSpaceApart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]!.start - tokens[i]!.end === 1;

/** "1 200 000": groups of three set apart by a space. */
const readSpaced = (tokens: readonly Token[], i: number): Reading | null => {
  if (!HEAD_GROUP.test(tokens[i]!.text)) return null;
  let end = i + 1;
  let digits = tokens[i]!.text;
  while (end < tokens.length && oneSpaceApart(tokens, end - 1) && LAST_GROUP.test(tokens[end]!.text)) {
    digits += tokens[end]!.text;
    end += 1;
    if (!WHITE_GROUP.test(tokens[end - 1]!.text)) break;
  }
  return end === i + 1 ? null : { value: Number(digits), end };
};

/** Words below a hundred: "sixteen", "fifty-two". */
const readSmall = (tokens: readonly Token[], i: number): Reading | null => {
  const word = NUMBER_WORDS.get(tokens[i]?.lower ?? '');
  if (word === undefined) return null;
  if (word.role === 'ten') {
    const at = afterHyphen(tokens, i + 1);
    const unit = NUMBER_WORDS.get(tokens[at]?.lower ?? '');
    if (unit?.role === 'unit' && unit.value > 0 && unit.value < 10)
      return { value: word.value + unit.value, end: at + 1 };
  }
  return { value: word.value, end: i + 1 };
};

/** "nine point nought four": the figures after the point, each a word. */
const readPoint = (tokens: readonly Token[], whole: Reading): Reading => {
  if (tokens[whole.end]?.lower !== 'point') return whole;
  let figures = '';
  let end = whole.end + 1;
  for (let word = readSmall(tokens, end); word !== null; word = readSmall(tokens, end)) {
    figures += String(word.value);
    end = word.end;
  }
  return figures === '' ? whole : { value: Number(`${whole.value}.${figures}`), end };
};

/** "and a half" after a whole number, "½" or "1/2" right after digits. */
const readAddedFraction = (tokens: readonly Token[], i: number): Reading | null => {
  const written = readWrittenFraction(tokens, i);
  if (written !== null) return written;
  return tokens[i]?.lower === 'and' ? readSpeltFraction(tokens, i + 1) : null;
};

const magnitudeAt = (tokens: readonly Token[], i: number): Magnitude | undefined =>
  MAGNITUDES.get(tokens[i]?.lower ?? '');

const isScaleWord = (tokens: readonly Token[], i: number): boolean => magnitudeAt(tokens, i)?.use === 'word';

/** The mantissa: digits, words, or the "a" of "a million". */
const readMantissa = (tokens: readonly Token[], i: number): Reading | null => {
  const { lower, text } = tokens[i]!;
  const code = text.charCodeAt(0);
  if ((code >= 48 && code <= 57) || code === 46) {
    const spaced = readSpaced(tokens, i);
    if (spaced !== null) return spaced;
    const digits = readDigits(text);
    return digits && { value: digits.value, end: i + 1 };
  }
  if (lower === 'a' || lower === 'an')
    return isScaleWord(tokens, i + 1) || tokens[i + 1]?.lower === 'dozen' ? { value: 1, end: i + 1 } : null;
  if (lower === 'hundred' && isScaleWord(tokens, i + 1)) return { value: 1, end: i };
  const small = readSmall(tokens, i);
  return small && readPoint(tokens, small);
};

/** "half a million", "half-million", "three quarters of a billion": a fraction of a magnitude. */
const readFractionOfMagnitude = (tokens: readonly Token[], i: number): Reading | null => {
  const word = tokens[i]!.lower;
  const bare = word === 'half' ? 1 / 2 : word === 'quarter' ? 1 / 4 : null;
  const fraction = bare === null ? readSpeltFraction(tokens, i) : { value: bare, end: i + 1 };
  if (fraction === null) return null;
  let at = afterHyphen(tokens, fraction.end);
  if (tokens[at]?.lower === 'of') at += 1;
  if (tokens[at]?.lower === 'a') at = afterHyphen(tokens, at + 1);
  return isScaleWord(tokens, at) || tokens[at]?.lower === 'dozen' ? { value: fraction.value, end: at } : null;
};

/** "hundred [and] fifty" after a mantissa. */
const readHundreds = (tokens: readonly Token[], mantissa: Reading): Reading => {
  const at = afterHyphen(tokens, mantissa.end);
  if (tokens[at]?.lower !== 'hundred') return mantissa;
  const hundreds = { value: tidied(mantissa.value * 100), end: at + 1 };
  const next = tokens[at + 1]?.lower === 'and' ? at + 2 : afterHyphen(tokens, at + 1);
  const rest = next < tokens.length ? readMantissa(tokens, next) : null;
  const isRest =
    rest !== null && rest.value < 100 && Number.isInteger(rest.value) && !isScaleHundred(tokens, rest.end);
  return isRest ? { value: hundreds.value + rest.value, end: rest.end } : hundreds;
};

const isScaleHundred = (tokens: readonly Token[], i: number): boolean => tokens[i]?.lower === 'hundred';

interface Scaled extends Reading {
  readonly power: number;
}

/** Whether the suffix at `i` multiplies the digits before it, rather than being a unit. */
const multiplies = (tokens: readonly Token[], first: number, i: number, isMoney: IsMoney): boolean => {
  const magnitude = magnitudeAt(tokens, i);
  if (magnitude === undefined) return false;
  if (magnitude.use === 'word') return true;
  const digits = /\d$/.test(tokens[i - 1]!.text);
  if (!digits || (!glued(tokens, i - 1) && tokens[i]!.lower.length < 2)) return false;
  return magnitude.use === 'suffix' || isMoney(tokens, first, i);
};

/** The magnitudes after a group: "three lakh crore" is 3 × 10¹². */
const readScales = (tokens: readonly Token[], first: number, group: Reading, isMoney: IsMoney): Scaled => {
  let power = 0;
  let end = group.end;
  for (;;) {
    const at = afterHyphen(tokens, end);
    if (!multiplies(tokens, first, at, isMoney)) break;
    power += magnitudeAt(tokens, at)!.power;
    end = at + 1;
  }
  return { value: shifted(group.value, power), end, power };
};

/** One term of a sum: "two hundred and two thousand", "1.2bn", "two and a half million". */
const readTerm = (tokens: readonly Token[], i: number, isMoney: IsMoney): Scaled | null => {
  const part = readFractionOfMagnitude(tokens, i);
  if (part !== null) return readScales(tokens, i, part, isMoney);
  const mantissa = readMantissa(tokens, i);
  if (mantissa === null) return null;
  const fraction = readAddedFraction(tokens, mantissa.end);
  if (fraction !== null)
    return readScales(tokens, i, { value: mantissa.value + fraction.value, end: fraction.end }, isMoney);
  const scaled = readScales(tokens, i, readHundreds(tokens, mantissa), isMoney);
  const half = scaled.power > 0 ? readAddedFraction(tokens, scaled.end) : null;
  if (half === null || isScaleWord(tokens, half.end) || tokens[half.end]?.lower === 'of') return scaled;
  return {
    value: tidied(scaled.value + shifted(half.value, scaled.power)),
    end: half.end,
    power: scaled.power,
  };
};

/** Adds smaller terms: "twenty-one trillion and three hundred". */
const readSum = (tokens: readonly Token[], i: number, isMoney: IsMoney): Scaled | null => {
  const head = readTerm(tokens, i, isMoney);
  let sum = head;
  let last = head;
  while (sum !== null && last !== null && last.power >= 3) {
    const at = tokens[sum.end]?.lower === 'and' ? sum.end + 1 : sum.end;
    const next: Scaled | null = at < tokens.length ? readTerm(tokens, at, isMoney) : null;
    const inDigits = /^\d/.test(tokens[at]?.text ?? '');
    if (next === null || next.value >= 10 ** last.power || (inDigits && next.power === 0 && next.value >= 1))
      break;
    sum = { value: tidied(sum.value + next.value), end: next.end, power: head!.power };
    last = next;
  }
  return sum;
};

/** "two dozen" is 24. */
const readDozens = (tokens: readonly Token[], sum: Scaled): Scaled => {
  const at = afterHyphen(tokens, sum.end);
  const word = tokens[at]?.lower;
  if (word !== 'dozen' && word !== 'dozens') return sum;
  return { value: tidied(sum.value * 12), end: at + 1, power: 0 };
};

/** The cardinal that starts at `i`, or null. */
export const readCardinal = (tokens: readonly Token[], i: number, isMoney: IsMoney): Numeral | null => {
  const sum = readSum(tokens, i, isMoney);
  if (sum === null) return null;
  const { value, end, power } = readDozens(tokens, sum);
  const code = tokens[i]!.text.charCodeAt(0);
  const digits = (code >= 48 && code <= 57) || code === 46;
  const plain = digits && end === i + 1 && /^\d+$/.test(tokens[i]!.text);
  return { first: i, end, form: digits ? 'digits' : 'words', value, low: null, power, plain };
};
