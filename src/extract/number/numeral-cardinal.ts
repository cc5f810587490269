/**
 * How many, in digits, in words or in both.
 *
 *   1,200   4.1 trillion   two hundred and two thousand   two and a half million   half a dozen   2½
 */
import { CURRENCY_BEFORE } from '../../lexicon/currencies.ts';
import { DENOMINATORS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import { shifted, tidied } from '../../text/decimal.ts';
import { phraseUpTo } from '../../text/phrases.ts';
import { afterHyphen, glued, type Numeral, type Reading } from './numeral.ts';
import { readSpeltFraction } from './numeral-fraction.ts';
import {
  isScaleWord,
  magnitudeAt,
  readAddedFraction,
  readMantissa,
  readPoint,
  startsWithDigit,
} from './numeral-mantissa.ts';

/** Whether the digits before `i`, whose first token is `first`, are an amount of money. */
type IsMoney = (tokens: readonly Token[], first: number, i: number) => boolean;

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
  // "one hundred and three quarters" is 100¾, "one hundred and thirty fifths" 130 over 5
  const isPart = next === at + 2 && (readSpeltFraction(tokens, next)?.value ?? 1) < 1;
  const rest = next < tokens.length && !isPart ? readMantissa(tokens, next) : null;
  const isRest =
    rest !== null &&
    rest.value > 0 &&
    rest.value < 100 &&
    Number.isInteger(rest.value) &&
    !isScaleHundred(tokens, rest.end);
  return isRest ? { value: hundreds.value + rest.value, end: rest.end } : readPoint(tokens, hundreds);
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
  if (!digits) return false;
  // "£3.2 m": a letter set apart multiplies an amount with its sign before it, and nothing else
  if (!glued(tokens, i - 1) && tokens[i]!.lower.length < 2)
    return tokens[i]!.text === 'm' && phraseUpTo(CURRENCY_BEFORE, tokens, first) !== null;
  return magnitude.use === 'suffix' || isMoney(tokens, first, i);
};

const MOST_MAGNITUDES = 3;

/** The magnitudes after a group: "three lakh crore" is 3 × 10¹². */
const readScales = (tokens: readonly Token[], first: number, group: Reading, isMoney: IsMoney): Scaled => {
  let power = 0;
  let end = group.end;
  // "lakh crore" is the longest in use, "million million" after it
  for (let count = 0; count < MOST_MAGNITUDES; count += 1) {
    const at = afterHyphen(tokens, end);
    if (!multiplies(tokens, first, at, isMoney)) break;
    power += magnitudeAt(tokens, at)!.power;
    end = at + 1;
  }
  return { value: shifted(group.value, power), end, power };
};

/** "two and a half", "one hundred and six and two thirds" */
const withFraction = (tokens: readonly Token[], group: Reading): Reading => {
  const fraction = readAddedFraction(tokens, group.end);
  return fraction === null ? group : { value: tidied(group.value + fraction.value), end: fraction.end };
};

/** One term of a sum: "two hundred and two thousand", "1.2bn", "two and a half million". */
const readTerm = (tokens: readonly Token[], i: number, isMoney: IsMoney): Scaled | null => {
  const part = readFractionOfMagnitude(tokens, i);
  if (part !== null) return readScales(tokens, i, part, isMoney);
  const mantissa = readMantissa(tokens, i);
  if (mantissa === null) return null;
  const group = withFraction(tokens, readHundreds(tokens, mantissa));
  const scaled = readScales(tokens, i, group, isMoney);
  const half = scaled.power > 0 ? readAddedFraction(tokens, scaled.end) : null;
  if (half === null || isScaleWord(tokens, half.end) || tokens[half.end]?.lower === 'of') return scaled;
  return {
    value: tidied(scaled.value + shifted(half.value, scaled.power)),
    end: half.end,
    power: scaled.power,
  };
};

/**
 * Digits, and words after digits, add only with a magnitude of their own: "2 million and 3 boats" is two counts,
 * "$3 billion six years ago" an amount and a time.
 */
const isAddend = (tokens: readonly Token[], head: number, at: number, term: Scaled): boolean =>
  !(startsWithDigit(tokens[head]!) || startsWithDigit(tokens[at]!)) ||
  term.power > 0 ||
  tokens[at + 1]?.lower === 'hundred';

/** Adds smaller terms: "twenty-one trillion and three hundred". */
const readSum = (tokens: readonly Token[], i: number, isMoney: IsMoney): Scaled | null => {
  const head = readTerm(tokens, i, isMoney);
  let sum = head;
  let last = head;
  while (sum !== null && last !== null && last.power >= 3) {
    const at = tokens[sum.end]?.lower === 'and' ? sum.end + 1 : sum.end;
    const next: Scaled | null = at < tokens.length ? readTerm(tokens, at, isMoney) : null;
    if (next === null || next.value >= 10 ** last.power || !isAddend(tokens, i, at, next)) break;
    sum = { value: tidied(sum.value + next.value), end: next.end, power: head!.power };
    last = next;
  }
  return sum;
};

const DOZENS: ReadonlySet<string> = new Set(['dozen', 'dozens', 'doz', 'dozs', 'dz', 'dzs']);

/** "two dozen" is 24. */
const readDozens = (tokens: readonly Token[], sum: Scaled): Scaled => {
  const at = afterHyphen(tokens, sum.end);
  if (!DOZENS.has(tokens[at]?.lower ?? '')) return sum;
  return { value: tidied(sum.value * 12), end: at + 1, power: 0 };
};

/** "twenty-three fifths": words over a plural denominator. */
const readDivided = (tokens: readonly Token[], sum: Scaled): Scaled | null => {
  const at = afterHyphen(tokens, sum.end);
  const under = DENOMINATORS.get(tokens[at]?.lower ?? '');
  if (under === undefined || !under.plural || under.value === 4) return null;
  return { value: tidied(sum.value / under.value), end: at + 1, power: 0 };
};

/** The cardinal that starts at `i`, or null. */
export const readCardinal = (tokens: readonly Token[], i: number, isMoney: IsMoney): Numeral | null => {
  const sum = readSum(tokens, i, isMoney);
  if (sum === null) return null;
  const digits = startsWithDigit(tokens[i]!);
  const dozens = readDozens(tokens, sum);
  const divided = digits ? null : readDivided(tokens, dozens);
  const { value, end, power } = divided ?? dozens;
  const form = digits ? 'digits' : divided === null ? 'words' : 'fraction';
  const plain = digits && end === i + 1 && /^\d+$/.test(tokens[i]!.text);
  return { first: i, end, form, value, low: null, power, plain };
};
