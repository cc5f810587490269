/**
 * Parts of a whole, spelt or written out.
 *
 *   two-thirds of voters, a quarter of them, half its staff, 3/4, ½
 *   ^^^^^^^^^^            ^^^^^^^^^          ^^^^            ^^^  ^
 */
import { DENOMINATORS, NUMBER_WORDS } from '../../lexicon/number-words.ts';
import type { Token } from '../../model/segmented.ts';
import { afterHyphen, type Numeral, type Reading } from './numeral.ts';

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

const SLASHED = /^(\d{1,2})\/(\d{1,3})$/;
/** Denominators that prices, recipes and distances use. "9/11" and "7/10" are dates. */
const SLASH_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 16, 32, 64]);

const divided = (over: number, under: number, end: number): Reading | null =>
  over < under && over > 0 && SLASH_DENOMINATORS.has(under) ? { value: over / under, end } : null;

/** "½", "3/4", "3 / 4" at `i`. */
export const readWrittenFraction = (tokens: readonly Token[], i: number): Reading | null => {
  const raw = tokens[i]?.text ?? '';
  const vulgar = VULGAR.get(raw);
  if (vulgar !== undefined) return { value: vulgar, end: i + 1 };
  const slashed = SLASHED.exec(raw);
  if (slashed !== null) return divided(Number(slashed[1]), Number(slashed[2]), i + 1);
  const apart =
    tokens[i + 1]?.text === '/' && /^\d{1,2}$/.test(raw) && /^\d{1,2}$/.test(tokens[i + 2]?.text ?? '');
  return apart ? divided(Number(raw), Number(tokens[i + 2]!.text), i + 3) : null;
};

/** "fifths", "twenty-firsts" at `i`. */
const readDenominator = (
  tokens: readonly Token[],
  i: number,
): (Reading & { readonly plural: boolean }) | null => {
  const word = tokens[i]?.lower ?? '';
  const whole = DENOMINATORS.get(word);
  if (whole !== undefined) return { ...whole, end: i + 1 };
  const ten = NUMBER_WORDS.get(word);
  if (ten?.role !== 'ten') return null;
  const at = afterHyphen(tokens, i + 1);
  const last = tokens[at]?.lower ?? '';
  // "twenty-firsts" and "twenty-seconds" divide, though "firsts" and "seconds" do not
  const unit = DENOMINATORS.get(last) ?? COMPOUND_ONLY.get(last);
  if (unit === undefined || unit.value >= 10 || last === 'half' || last.startsWith('quarter')) return null;
  return { value: ten.value + unit.value, plural: unit.plural, end: at + 1 };
};

const COMPOUND_ONLY: ReadonlyMap<string, { readonly value: number; readonly plural: boolean }> = new Map([
  ['first', { value: 1, plural: false }],
  ['firsts', { value: 1, plural: true }],
]);

/** "a", "one", "fifty-four" at `i`. */
const readNumerator = (tokens: readonly Token[], i: number): Reading | null => {
  const { lower } = tokens[i] ?? { lower: '' };
  if (lower === 'a' || lower === 'an') return { value: 1, end: i + 1 };
  const word = NUMBER_WORDS.get(lower);
  if (word === undefined || word.value === 0) return null;
  const at = afterHyphen(tokens, i + 1);
  const unit = word.role === 'ten' ? NUMBER_WORDS.get(tokens[at]?.lower ?? '') : undefined;
  return unit?.role === 'unit' && unit.value < 10
    ? { value: word.value + unit.value, end: at + 1 }
    : { value: word.value, end: i + 1 };
};

/** "a half", "one third", "three-quarters" at `i`; "3 quarters" is a count of quarters. */
export const readSpeltFraction = (tokens: readonly Token[], i: number): Reading | null => {
  const over = readNumerator(tokens, i);
  const under = over && readDenominator(tokens, afterHyphen(tokens, over.end));
  if (over === null || under === null || under.plural !== over.value > 1) return null;
  return { value: over.value / under.value, end: under.end };
};

/** Words before "a third", "half" that leave no other reading. */
const MEASURED_BY: ReadonlySet<string> = new Set(
  'by about nearly almost than around roughly approximately least over only just most'.split(' '),
);
/** Words after "half" that it is half of. */
const HALVED: ReadonlySet<string> = new Set(
  'of the its his her their our my your all those these this that a an said are were is was'.split(' '),
);
/** "the second half", "a year and a half", "cut in half", "the bottom half" */
const NOT_BEFORE_HALF: ReadonlySet<string> = new Set(
  'first second last latter former better in top bottom upper lower a and early late each'.split(' '),
);

const isMeasured = (tokens: readonly Token[], first: number, end: number): boolean => {
  const next = tokens[end]?.lower;
  return next === undefined || next === 'of' || MEASURED_BY.has(tokens[first - 1]?.lower ?? '');
};

/** "half red and half green", "was half full"; "half asleep" is no share. */
const isMixed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.pos === 'ADJ' &&
  /^(?:is|are|was|were|and)$/.test(tokens[i - 1]?.lower ?? '') &&
  !/^(?:asleep|awake|dead|naked|right|wrong|true|mad|crazy|hearted|decent)$/.test(tokens[i + 1]!.lower);

const readHalf = (tokens: readonly Token[], i: number): Reading | null => {
  const before = tokens[i - 1]?.lower ?? '';
  const after = tokens[i + 1]?.lower ?? '';
  if (isMixed(tokens, i)) return { value: 1 / 2, end: i + 1 };
  if (after === '-' || after === 'past' || NOT_BEFORE_HALF.has(before) || before === '-') return null;
  return HALVED.has(after) || MEASURED_BY.has(before) ? { value: 1 / 2, end: i + 1 } : null;
};

/** "a third" and "one quarter" are a rank and a season unless what is divided follows. */
const isFraction = (tokens: readonly Token[], i: number, { end }: Reading): boolean => {
  const unsure =
    tokens[i]!.lower === 'a' || tokens[i]!.lower === 'an' || tokens[end - 1]!.lower.startsWith('quarter');
  const hyphened = end - i === 3 && tokens[i]!.lower !== 'a';
  return !unsure || hyphened || isMeasured(tokens, i, end);
};

/** A fraction that stands by itself at `i`. */
export const readFraction = (tokens: readonly Token[], i: number): Numeral | null => {
  const spelt = readSpeltFraction(tokens, i);
  const reading =
    readWrittenFraction(tokens, i) ??
    (spelt !== null && isFraction(tokens, i, spelt) ? spelt : null) ??
    (tokens[i]!.lower === 'half' ? readHalf(tokens, i) : null);
  if (reading === null) return null;
  return {
    first: i,
    end: reading.end,
    form: 'fraction',
    value: reading.value,
    low: null,
    power: 0,
    plain: false,
  };
};
