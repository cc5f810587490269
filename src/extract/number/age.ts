/**
 * How old somebody or something is: a measure in years, months, weeks or days.
 *
 *   a 22-year-old man; Ada Holm, 65, who was ten years old; aged 87; in her late 40s
 *     ^^^^^^^^^^^                ^^           ^^^^^^^^^^^^^       ^^              ^^^
 */
import { ROLE_ENDINGS } from '../../lexicon/roles.ts';
import type { Token } from '../../model/segmented.ts';
import type { NumberExtractor } from '../extractor.ts';
import { isMonth } from './calendar-figure.ts';
import { afterHyphen, type Numeral } from './numeral.ts';
import { lastOfDecade } from './numeral-decade.ts';
import { quantityOf } from './quantity.ts';

const RULE = 'number/age';

const SPANS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day', 'hour'].flatMap((unit): [string, string][] => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** Nobody in the news is older, save trees and treaties. */
const OLDEST = 119;

/** Where "-year-old", "years old", "years of age" after token `i` end. */
const readOld = (tokens: readonly Token[], i: number): { unit: string; end: number } | null => {
  const first = afterHyphen(tokens, i);
  if (tokens[first]?.lower === 'yo') return { unit: 'year', end: first + 1 };
  const unit = SPANS.get(tokens[first]?.lower ?? '');
  if (unit === undefined) return null;
  const at = afterHyphen(tokens, first + 1);
  const word = tokens[at]?.lower;
  if (word === 'old' || word === 'olds') return { unit, end: at + 1 };
  return word === 'of' && tokens[at + 1]?.lower === 'age' ? { unit, end: at + 2 } : null;
};

const CLOSERS: ReadonlySet<string> = new Set([',', '.', ';', ')', 'who', 'and', 'was', 'is']);

/** "Her brother, 19, was hurt" */
const KIN: ReadonlySet<string> = new Set(
  'brother sister son daughter wife husband mother father uncle aunt cousin nephew niece boyfriend girlfriend fiance fiancee grandson granddaughter grandmother grandfather'.split(
    ' ',
  ),
);

/** "a boy, 9, was lost": people whom roles do not name. */
const YOUNG: ReadonlySet<string> = new Set(
  'girl boy man woman teenager teen youth toddler baby child pensioner pedestrian cyclist motorist passenger motorcyclist mother-of-two neighbour neighbor friend gunman attacker resident'.split(
    ' ',
  ),
);

const isPersonNoun = (lower: string): boolean =>
  KIN.has(lower) || YOUNG.has(lower) || ROLE_ENDINGS.has(lower);

/** "Voss, now 61, resigned" */
const AGED_BY: ReadonlySet<string> = new Set(['now', 'then', 'just', 'only', 'barely', 'nearly', 'almost']);

/** "Ada Holm, 65, said", "a boy, 9, was lost": a number between commas after a name or a person. */
const isApposed = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  const comma = AGED_BY.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  const name = tokens[comma - 1];
  return (
    tokens[comma]?.text === ',' &&
    name !== undefined &&
    (name.pos === 'PROPN' || isPersonNoun(name.lower)) &&
    !isMonth(name) &&
    CLOSERS.has(tokens[end]?.lower ?? '.') &&
    tokens[comma]!.start === name.end
  );
};

/** Furthest "aged" stands before the last of several ages. */
const REACH = 8;

/** "aged 23, 26 and 58", "between the ages of 15 and 19": a word of age before this figure or the list it ends. */
const followsAge = (tokens: readonly Token[], first: number): boolean => {
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    const { lower } = tokens[i]!;
    // "at six weeks of age, one can crawl": that age is told
    if (/^ages?$|^aged$/.test(lower)) return i === first - 1 || tokens[i - 1]?.lower !== 'of';
    if (!/^(?:\d{1,3}|,|and|or|to|of|-|–|between)$/.test(lower)) return false;
  }
  return false;
};

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'who', 'i']);
const BEING: ReadonlySet<string> = new Set(['was', 'is', 'turned', 'turns', "'s", 'am']);

/** "He was 68.", "when she was seven," */
const isTold = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  BEING.has(tokens[first - 1]?.lower ?? '') &&
  PERSONS.has(tokens[first - 2]?.lower ?? '') &&
  /^(?:[.,;)”"]|and|when)$/.test(tokens[end]?.lower ?? '.');

const isAged = (tokens: readonly Token[], numeral: Numeral): boolean =>
  followsAge(tokens, numeral.first) ||
  isTold(tokens, numeral) ||
  (numeral.plain && isApposed(tokens, numeral));

export const age: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals }, at) => {
    const numeral = numerals[at]!;
    if (numeral.form === 'decade' && numeral.low !== null)
      return quantityOf(numeral, RULE, 'measure', { unit: 'year', high: lastOfDecade(numeral.low) });
    if (numeral.form === 'ordinal' || numeral.value === null) return null;
    const old = readOld(tokens, numeral.end);
    if (old !== null) return quantityOf(numeral, RULE, 'measure', { end: old.end, unit: old.unit });
    const { value } = numeral;
    const human = Number.isInteger(value) && value > 0 && value <= OLDEST;
    return human && isAged(tokens, numeral) ? quantityOf(numeral, RULE, 'measure', { unit: 'year' }) : null;
  },
};
