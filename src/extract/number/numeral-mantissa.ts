/**
 * The figure that a magnitude may multiply: digits, words below a hundred, or the "a" of "a million".
 *
 *   1,200   1 200   4.1   6 . 2   fifty-two   nine point four
 */
import { MAGNITUDES, type Magnitude } from '../../lexicon/magnitudes.ts';
import { NUMBER_WORDS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import { readDigits } from '../../text/decimal.ts';
import { afterHyphen, type Reading } from './numeral.ts';
import { readSpeltFraction, readWrittenFraction } from './numeral-fraction.ts';

/** "$l.2 million", "£O.5m": figures that a scanner of paper misread. */
const MISREAD = /^[lIO][\dlIO]*[.,]\d/;

export const startsWithDigit = ({ text }: Token): boolean => {
  const code = text.charCodeAt(0);
  return (code >= 48 && code <= 57) || (code === 46 && text.length > 1) || MISREAD.test(text);
};

const WHITE_GROUP = /^\d{3}$/;
const HEAD_GROUP = /^[1-9]\d{0,2}$/;
const LAST_GROUP = /^\d{3}(?:\.\d+)?$/;

/** More groups of three are a code. */
const MOST_GROUPS = 6;

/** One space, of whatever width, stands between the two tokens. */
const oneSpaceApart = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]!.start - tokens[i]!.end === 1;

/** "1 200 000": groups of three set apart by a space. */
const readSpaced = (tokens: readonly Token[], i: number): Reading | null => {
  if (!HEAD_GROUP.test(tokens[i]!.text)) return null;
  let end = i + 1;
  let digits = tokens[i]!.text;
  const stop = Math.min(tokens.length, end + MOST_GROUPS);
  while (end < stop && oneSpaceApart(tokens, end - 1) && LAST_GROUP.test(tokens[end]!.text)) {
    digits += tokens[end]!.text;
    end += 1;
    if (!WHITE_GROUP.test(tokens[end - 1]!.text)) break;
  }
  return end === i + 1 ? null : { value: Number(digits), end };
};

/** Three digits at most before a point that stands by itself: "2016 . 12 people" ends a sentence. */
const SHORT = /^\d{1,3}$/;
/** What may follow such a decimal; a word would start a sentence. */
const AFTER_DECIMAL = /^(?:[%,;)]|percent|per|million|billion|trillion|points?|to|and|from|less|due)$/;

/** "0 . 0085", "1 . 8500": no sentence ends on nought, and four figures that are no year are decimals. */
const isFine = (whole: string, rest: string): boolean =>
  whole === '0' || (rest.length === 4 && !/^(?:1\d|20)/.test(rest));

/**
 * "6 . 2 %", "80 , 000", "$ 46 . 8 million": texts that were cut into tokens before us put a space on both
 * sides of the point and the comma.
 */
const readCutUp = (tokens: readonly Token[], i: number): Reading | null => {
  const mark = tokens[i + 1];
  const rest = tokens[i + 2];
  if (mark === undefined || rest === undefined || !SHORT.test(tokens[i]!.text)) return null;
  if (!oneSpaceApart(tokens, i) || !oneSpaceApart(tokens, i + 1) || !/^\d+$/.test(rest.text)) return null;
  const whole = tokens[i]!.text;
  if (mark.text === ',' && rest.text.length === 3) return { value: Number(whole + rest.text), end: i + 3 };
  const after = tokens[i + 3];
  const decimal =
    mark.text === '.' && (after === undefined || AFTER_DECIMAL.test(after.lower) || isFine(whole, rest.text));
  return decimal ? { value: Number(`${whole}.${rest.text}`), end: i + 3 } : null;
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
export const readPoint = (tokens: readonly Token[], whole: Reading): Reading => {
  if (tokens[whole.end]?.lower !== 'point') return whole;
  let figures = '';
  let end = whole.end + 1;
  for (let word = readSmall(tokens, end); word !== null; word = readSmall(tokens, end)) {
    figures += String(word.value);
    end = word.end;
  }
  return figures === '' ? whole : { value: Number(`${whole.value}.${figures}`), end };
};

/** "and a half", "-and-a-half" after a whole number, "½" or "1/2" right after digits. */
export const readAddedFraction = (tokens: readonly Token[], i: number): Reading | null => {
  const written = readWrittenFraction(tokens, i);
  if (written !== null) return written;
  const joint = afterHyphen(tokens, i);
  return tokens[joint]?.lower === 'and' ? readSpeltFraction(tokens, afterHyphen(tokens, joint + 1)) : null;
};

export const magnitudeAt = (tokens: readonly Token[], i: number): Magnitude | undefined =>
  MAGNITUDES.get(tokens[i]?.lower ?? '');

export const isScaleWord = (tokens: readonly Token[], i: number): boolean =>
  magnitudeAt(tokens, i)?.use === 'word';

/** "a basis point", "a percentage point" are one of them. */
export const isPoint = (tokens: readonly Token[], i: number): boolean =>
  /^(?:basis|percentage)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'point';

const BEFORE_DOZEN: ReadonlySet<string> = new Set('other remaining first last next final'.split(' '));

/** "the other dozen", "the dozen states"; "by the dozen" is vague. */
const isBareDozen = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]?.lower ?? '';
  return BEFORE_DOZEN.has(before) || (before === 'the' && tokens[i + 1]?.pos === 'NOUN');
};

/** The mantissa: digits, words, or the "a" of "a million". */
export const readMantissa = (tokens: readonly Token[], i: number): Reading | null => {
  const { lower, text } = tokens[i]!;
  if (startsWithDigit(tokens[i]!)) {
    const apart = readSpaced(tokens, i) ?? readCutUp(tokens, i);
    if (apart !== null) return apart;
    const digits = readDigits(text);
    return digits === null ? null : { value: digits, end: i + 1 };
  }
  if (lower === 'a' && isPoint(tokens, i + 1)) return { value: 1, end: i + 1 };
  if (lower === 'a' || lower === 'an')
    return isScaleWord(tokens, i + 1) || tokens[i + 1]?.lower === 'dozen' ? { value: 1, end: i + 1 } : null;
  if (lower === 'hundred' && isScaleWord(tokens, i + 1)) return { value: 1, end: i };
  // "the other dozen", "million-dollar homes"
  if (lower === 'dozen' && isBareDozen(tokens, i)) return { value: 1, end: i };
  if (isScaleWord(tokens, i) && tokens[i + 1]?.text === '-' && tokens[i + 2]?.lower === 'dollar')
    return { value: 1, end: i };
  const small = readSmall(tokens, i);
  return small && readPoint(tokens, small);
};
