/** A counted stretch of time that ends at a unit word: "five years", "a couple of more weeks", "30-day". */
import type { TimeUnit } from '../../lexicon/time-units.ts';
import type { Token } from '../../model/segmented.ts';
import { amountBefore } from './amount.ts';
import type { Amount } from './expression.ts';
import { factAt, isCapitalised, isDash, isGlued, rawAt, wordAt } from './words.ts';

export interface Length {
  readonly first: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: TimeUnit;
  /** "30-day", "five year": qualifies a noun, so that no "the" before it belongs to it. */
  readonly compound: boolean;
}

/** What may stand between number and unit: "eight trading days", "two more weeks". */
const BETWEEN: ReadonlySet<string> = new Set([
  'more',
  'full',
  'consecutive',
  'straight',
  'trading',
  'business',
  'working',
  'additional',
  'whole',
  'calendar',
  'long',
  'extra',
  'further',
  'successive',
  'fiscal',
  'other',
  'solid',
]);

const ONE: Amount = { low: 1, high: 1 };

/** "four-and-a-half-hour": where it starts, and how much of the unit it is, from its "half". */
const andHalf = (tokens: readonly Token[], half: number): Pick<Length, 'first' | 'amount'> | null => {
  const words = [5, 4, 3, 2, 1, 0].map((back) => wordAt(tokens, half - back)).join(' ');
  const whole = words === '- and - a - half' ? amountBefore(tokens, half - 5) : null;
  if (whole?.low == null) return null;
  const value = whole.low + 1 / 2;
  return { first: whole.first, amount: { low: value, high: value } };
};

const compoundLength = (tokens: readonly Token[], at: number, unit: TimeUnit): Length | null => {
  if (!isDash(tokens, at - 1) || !isGlued(tokens, at)) return null;
  const whole = andHalf(tokens, at - 2);
  if (whole !== null) return { ...whole, end: at + 1, unit, compound: true };
  if (wordAt(tokens, at - 2) === 'half')
    return { first: at - 2, end: at + 1, amount: { low: 0.5, high: 0.5 }, unit, compound: true };
  const amount = amountBefore(tokens, at - 1);
  // "three-quarters" are a fraction
  if (unit === 'quarter') return null;
  return amount && { first: amount.first, end: at + 1, amount, unit, compound: true };
};

/** "a year and a half". */
const plusHalf = (tokens: readonly Token[], length: Length): Length => {
  const words = [0, 1, 2].map((i) => wordAt(tokens, length.end + i)).join(' ');
  if (words !== 'and a half' || length.amount.low === null) return length;
  const half = length.amount.low + 0.5;
  return { ...length, end: length.end + 3, amount: { low: half, high: half } };
};

/** "a quarter of an hour", "three quarters of an hour": where it starts, and how much of the hour it is. */
const quartersAt = (tokens: readonly Token[], at: number): Pick<Length, 'first' | 'amount'> | null => {
  const word = wordAt(tokens, at);
  if (word === 'quarter') {
    const first = /^an?$/.test(wordAt(tokens, at - 1)) ? at - 1 : at;
    return { first, amount: { low: 1 / 4, high: 1 / 4 } };
  }
  const hyphened = isDash(tokens, at - 1) ? at - 2 : at - 1;
  return word === 'quarters' && wordAt(tokens, hyphened) === 'three'
    ? { first: hyphened, amount: { low: 3 / 4, high: 3 / 4 } }
    : null;
};

/** "a year", "another week", "an additional month". */
const single = (tokens: readonly Token[], at: number, place: number, unit: TimeUnit): Length | null => {
  const article = wordAt(tokens, place - 1);
  if (article !== 'a' && article !== 'an' && article !== 'another') return null;
  if (unit === 'hour' && wordAt(tokens, place - 2) === 'of') {
    const quarters = quartersAt(tokens, place - 3);
    if (quarters !== null) return { ...quarters, end: at + 1, unit, compound: false };
  }
  // "many a long day"
  if (wordAt(tokens, place - 2) === 'many') return null;
  return { first: place - 1, end: at + 1, amount: ONE, unit, compound: false };
};

/** A capital within a sentence; headlines in capitals throughout are none. */
const isTitled = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens, at) && /\p{Ll}/u.test(rawAt(tokens, at)) && at > 0 && !isDash(tokens, at - 1);

/** The length whose unit stands at `at`; null where nothing counts it. */
export const lengthAt = (tokens: readonly Token[], at: number): Length | null => {
  const { unit } = factAt(tokens, at);
  // "Two Days in June": a title
  if (unit === undefined || isTitled(tokens, at)) return null;
  const compound = compoundLength(tokens, at, unit.unit);
  if (compound) return compound;
  let place = at;
  while (at - place < 2 && BETWEEN.has(wordAt(tokens, place - 1))) place -= 1;
  const amount = amountBefore(tokens, place);
  // "the July 4 weekend"
  if (amount && factAt(tokens, amount.first - 1).month) return null;
  // "the 2020 fiscal year"
  if (amount && !unit.many && (amount.low ?? 0) >= 1900) return null;
  if (amount && !(unit.unit === 'second' && !unit.many && amount.low !== 1))
    return plusHalf(tokens, {
      first: amount.first,
      end: at + 1,
      amount,
      unit: unit.unit,
      compound: !unit.many && amount.low !== 1 && amount.low !== 0.5,
    });
  // "a second man": an ordinal as a rule
  const one = unit.many || unit.unit === 'second' ? null : single(tokens, at, place, unit.unit);
  return one && plusHalf(tokens, one);
};
