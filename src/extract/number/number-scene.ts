/** What the number extractors look at: an article's tokens and the numerals among them, each parsed once. */
import { CURRENCY_AFTER, CURRENCY_BEFORE } from '../../lexicon/currencies.ts';
import { MAGNITUDES } from '../../lexicon/magnitudes.ts';
import { DENOMINATORS, NUMBER_WORDS, ORDINALS } from '../../lexicon/number-words.ts';
import type { Segmented, Token } from '../../model/segmented.ts';
import type { Span } from '../../model/span.ts';
import { phraseFrom, phraseUpTo } from '../../text/phrases.ts';
import { isMarked } from '../../text/token-range.ts';
import { afterHyphen, type Numeral } from './numeral.ts';
import { readCardinal } from './numeral-cardinal.ts';
import { FOLDS, readFold } from './numeral-fold.ts';
import { readFraction } from './numeral-fraction.ts';
import { readOrdinal } from './numeral-ordinal.ts';
import { readScientific } from './numeral-scientific.ts';
import { readVague } from './numeral-vague.ts';

export interface NumberScene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** In text order, none overlapping another or anything taken. */
  readonly numerals: readonly Numeral[];
  /** For each token, whether it is part of something else already (a date). */
  readonly isTaken: (i: number) => boolean;
  /** For each token, whether a noun phrase that starts before it ends there: it is taken, or opens a sentence. */
  readonly isBarred: (i: number) => boolean;
}

/** Words other than number words that a numeral may start with. */
const OPENERS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...ORDINALS.keys(),
  ...FOLDS.keys(),
  ...'a an half quarter hundred dozen million billion trillion several few many couple tens dozens scores hundreds thousands'.split(
    ' ',
  ),
  ...'millions billions trillions'.split(' '),
  ...'½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞'.split(' '),
]);

/** "a" and "an" are part of a numeral only before a magnitude or a fraction: "a million", "an eighth". */
const follows = (next: string | undefined): boolean =>
  next !== undefined && (OPENERS.has(next) || DENOMINATORS.has(next) || MAGNITUDES.has(next));

const mayOpen = (tokens: readonly Token[], i: number): boolean => {
  const { text, lower } = tokens[i]!;
  const code = text.charCodeAt(0);
  if ((code >= 48 && code <= 57) || (code === 46 && text.length > 1)) return true;
  return lower === 'a' || lower === 'an'
    ? follows(tokens[afterHyphen(tokens, i + 1)]?.lower)
    : OPENERS.has(lower);
};

/** A plural or "people" after "2.5m": a count of millions, no length. */
const METRE_EVENTS = /^(?:hurdles|runners|races|sprints|events|finals|medals|swims|heats|relays)$/;

/** Whether "m" and the like after the digits mean millions: a currency stands by, or something is counted. */
const isMoney = (tokens: readonly Token[], first: number, i: number): boolean => {
  // no unit is written with a capital M or B right after the digits
  if (tokens[i]!.text === 'M' && tokens[i]!.start === tokens[i - 1]!.end) return true;
  if (phraseUpTo(CURRENCY_BEFORE, tokens, first) !== null) return true;
  const next = tokens[i + 1];
  if (next === undefined) return false;
  if (phraseFrom(CURRENCY_AFTER, tokens, i + 1)?.entry.length === 3) return true;
  const counted = next.pos === 'NOUN' && (next.lower.endsWith('s') || next.lower === 'people');
  return tokens[i]!.lower === 'm' && counted && !METRE_EVENTS.test(next.lower);
};

const readAt = (tokens: readonly Token[], i: number): Numeral | null =>
  readOrdinal(tokens, i) ??
  readFold(tokens, i) ??
  readVague(tokens, i) ??
  readScientific(tokens, i) ??
  longer(readCardinal(tokens, i, isMoney), readFraction(tokens, i));

const longer = (a: Numeral | null, b: Numeral | null): Numeral | null =>
  a === null || (b !== null && b.end > a.end) ? b : a;

/** Tells for each token, and for the end, whether a stretch covers it. Both lists are in text order. */
const coverage = (tokens: readonly Token[], taken: readonly Span[]): Uint8Array => {
  const covered = new Uint8Array(tokens.length + 1);
  let at = 0;
  for (const span of taken) {
    while (at < tokens.length && tokens[at]!.end <= span.start) at += 1;
    for (let i = at; i < tokens.length && tokens[i]!.start < span.end; i += 1) covered[i] = 1;
  }
  return covered;
};

const MINUS: ReadonlySet<string> = new Set(['-', '−']);

/** "-3.5", "−3.5", "minus five": the sign joins the numeral. */
const withSign = (tokens: readonly Token[], numeral: Numeral): Numeral => {
  const sign = tokens[numeral.first - 1];
  if (sign === undefined || numeral.value === null || numeral.form === 'ordinal') return numeral;
  const before = tokens[numeral.first - 2];
  // "minus-90"
  if (sign.text === '-' && before?.lower === 'minus')
    return { ...numeral, first: numeral.first - 2, value: -numeral.value, plain: false };
  const hyphen =
    MINUS.has(sign.text) &&
    /^[\d.½¼¾]/.test(tokens[numeral.first]!.text) &&
    sign.end === tokens[numeral.first]!.start &&
    (before === undefined || before.text === '(' || (before.end < sign.start && !/[\d/]$/.test(before.text)));
  // "plus or minus 4 points" is a margin on both sides
  const minus = (sign.lower === 'minus' && before?.lower !== 'or') || sign.lower === 'negative';
  if (!hyphen && !minus) return numeral;
  return { ...numeral, first: numeral.first - 1, value: -numeral.value, plain: false };
};

const numeralsOf = (tokens: readonly Token[], covered: Uint8Array): Numeral[] => {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (covered[i] === 1 || !mayOpen(tokens, i)) continue;
    const numeral = readAt(tokens, i);
    if (numeral === null || numeral.end <= i) continue;
    if (isMarked(covered, { first: i, end: numeral.end })) continue;
    numerals.push(withSign(tokens, numeral));
    i = numeral.end - 1;
  }
  return numerals;
};

/** @param taken stretches that are dates, in text order */
export const sceneOf = (article: Segmented, taken: readonly Span[]): NumberScene => {
  const { tokens } = article;
  const covered = coverage(tokens, taken);
  const opens = new Uint8Array(tokens.length + 1);
  for (const { firstToken } of article.sentences) opens[firstToken] = 1;
  return {
    text: article.article.text,
    tokens,
    numerals: numeralsOf(tokens, covered),
    isTaken: (i) => covered[i] === 1,
    isBarred: (i) => covered[i] === 1 || opens[i] === 1,
  };
};
