/** The number that stands before a unit of time: "three", "2 1/2", "a couple of", "12 to 18", "several". */
import type { Token } from '../../model/segmented.ts';
import type { Amount } from './expression.ts';
import { factAt, isDash, wordAt } from './words.ts';

export interface AmountBefore extends Amount {
  /** Its first token. */
  readonly first: number;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,4})?$/;
const FRACTIONS: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '1/2': 0.5,
  '1/4': 0.25,
  '3/4': 0.75,
};
/** No number in words is longer. */
const LONGEST = 8;

interface Value {
  readonly first: number;
  readonly value: number | null;
}

/** Words from `first` up to `end` as one number ("two hundred and ten"); null if they are none. */
const spelled = (tokens: readonly Token[], first: number, end: number): number | null => {
  let total = 0;
  let group = 0;
  for (let at = first; at < end; at += 1) {
    const { number } = factAt(tokens, at);
    const word = wordAt(tokens, at);
    if (word === 'a' || word === 'an') group = 1;
    else if (number?.kind === 'multiplier') {
      group = (group || 1) * number.value!;
      if (number.value! >= 1000) {
        total += group;
        group = 0;
      }
    } else if (number?.value != null) group += number.value;
    else if (DIGITS.test(word)) group += Number(word.replaceAll(',', ''));
    else if (word !== 'and' && !isDash(tokens, at)) return null;
  }
  return total + group;
};

const isNumberWord = (tokens: readonly Token[], at: number): boolean => {
  const { number } = factAt(tokens, at);
  return number !== undefined && number.kind !== 'vague' && number.kind !== 'couple';
};

/** "$3 billion six years ago": from a million on, what goes before counts something else. */
const LARGE = 1_000_000;

const isLarge = (tokens: readonly Token[], at: number): boolean =>
  (factAt(tokens, at).number?.value ?? 0) >= LARGE;

/** How far a number in words reaches to the left of `end`. */
const runStart = (tokens: readonly Token[], end: number): number => {
  let first = end;
  while (end - first < LONGEST) {
    if (first < end && isLarge(tokens, first - 1)) break;
    if (isNumberWord(tokens, first - 1)) first -= 1;
    else if (
      (isDash(tokens, first - 1) || wordAt(tokens, first - 1) === 'and') &&
      isNumberWord(tokens, first - 2) &&
      first < end &&
      joins(tokens, first - 2, first)
    )
      first -= 2;
    else break;
  }
  const multiplier = factAt(tokens, first).number?.kind === 'multiplier';
  if (first < end && multiplier && /^(?:a|an)$/.test(wordAt(tokens, first - 1))) return first - 1;
  if (first < end && multiplier && DIGITS.test(wordAt(tokens, first - 1))) return first - 1;
  return first;
};

/** "twenty-four" and "hundred and ten" are one number, "two and three" are not. */
const joins = (tokens: readonly Token[], left: number, right: number): boolean => {
  const kind = factAt(tokens, left).number?.kind;
  const next = factAt(tokens, right).number?.kind;
  if (wordAt(tokens, left + 1) === 'and') return kind === 'multiplier';
  return kind === 'tens' && next === 'cardinal';
};

/** "2 1/2", "2½", "½". */
const withFraction = (tokens: readonly Token[], end: number): Value | null => {
  const part = FRACTIONS[wordAt(tokens, end - 1)];
  if (part === undefined) return null;
  const whole = wordAt(tokens, end - 2);
  return /^\d{1,3}$/.test(whole)
    ? { first: end - 2, value: Number(whole) + part }
    : { first: end - 1, value: part };
};

/** "two and a half", "half a", "half an", "a year and a half" being seen to elsewhere. */
const withHalf = (tokens: readonly Token[], end: number): Value | null => {
  const [one, two, three] = [wordAt(tokens, end - 1), wordAt(tokens, end - 2), wordAt(tokens, end - 3)];
  if ((one === 'a' || one === 'an') && two === 'half') return { first: end - 2, value: 0.5 };
  if (one !== 'half' || two !== 'a' || three !== 'and') return null;
  const whole = simple(tokens, end - 3);
  return whole?.value == null ? null : { first: whole.first, value: whole.value + 0.5 };
};

const vague = (tokens: readonly Token[], end: number): Value | null => {
  const of = wordAt(tokens, end - 1) === 'of';
  const place = of ? end - 2 : end - 1;
  const { number } = factAt(tokens, place);
  if (number?.kind !== 'vague' && number?.kind !== 'couple') return null;
  const article = /^(?:a|an|the)$/.test(wordAt(tokens, place - 1)) && wordAt(tokens, place - 1) !== 'the';
  return { first: article ? place - 1 : place, value: number.value };
};

const simple = (tokens: readonly Token[], end: number): Value | null => {
  const word = wordAt(tokens, end - 1);
  const first = runStart(tokens, end);
  if (first < end) {
    const value = spelled(tokens, first, end);
    return value === null ? null : { first, value };
  }
  if (DIGITS.test(word)) return { first: end - 1, value: Number(word.replaceAll(',', '')) };
  return null;
};

const oneValue = (tokens: readonly Token[], end: number): Value | null =>
  withFraction(tokens, end) ?? withHalf(tokens, end) ?? vague(tokens, end) ?? simple(tokens, end);

const RANGE_WORDS: ReadonlySet<string> = new Set(['to', 'or']);

/** Where the low end of "30- to 40" and "four-to-six" stops: before hyphens and "to". */
const lowEnd = (tokens: readonly Token[], link: number): number => {
  const to = isDash(tokens, link) && wordAt(tokens, link - 1) === 'to' ? link - 1 : link;
  return wordAt(tokens, to) === 'to' && isDash(tokens, to - 1) ? to - 1 : to;
};

/** The amount that ends right before token `end`, or null. A bare "a" or "an" is left to the caller. */
export const amountBefore = (tokens: readonly Token[], end: number): AmountBefore | null => {
  const high = oneValue(tokens, end);
  if (high === null) return null;
  const link = high.first - 1;
  if (RANGE_WORDS.has(wordAt(tokens, link)) || (isDash(tokens, link) && high.value !== null)) {
    const end = lowEnd(tokens, link);
    const low = simple(tokens, end) ?? withFraction(tokens, end);
    if (low?.value != null && high.value !== null && low.value < high.value)
      return { first: low.first, low: low.value, high: high.value };
  }
  return { first: high.first, low: high.value, high: high.value };
};
