/** What the number extractors look at: an article's tokens and the numerals among them, each parsed once. */
import { MAGNITUDES } from '../../lexicon/magnitudes.ts';
import { DENOMINATORS, NUMBER_WORDS, ORDINALS } from '../../lexicon/number-words.ts';
import type { Segmented, Token } from '../../model/segmented.ts';
import type { Span } from '../../model/span.ts';
import { isMarked } from '../../text/token-range.ts';
import { isMillions } from './million-letter.ts';
import { afterHyphen, glued, type Numeral } from './numeral.ts';
import { readCardinal } from './numeral-cardinal.ts';
import { DECADE_WORDS, readDecade } from './numeral-decade.ts';
import { FOLDS, readFold } from './numeral-fold.ts';
import { readFraction } from './numeral-fraction.ts';
import { isPoint, startsWithDigit } from './numeral-mantissa.ts';
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
  ...DECADE_WORDS,
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
  const { lower } = tokens[i]!;
  if (startsWithDigit(tokens[i]!)) return true;
  return lower === 'a' || lower === 'an'
    ? follows(tokens[afterHyphen(tokens, i + 1)]?.lower) || isPoint(tokens, i + 1)
    : OPENERS.has(lower);
};

const readAt = (tokens: readonly Token[], i: number): Numeral | null =>
  readOrdinal(tokens, i) ??
  readFold(tokens, i) ??
  readVague(tokens, i) ??
  readDecade(tokens, i) ??
  readScientific(tokens, i) ??
  longer(readCardinal(tokens, i, isMillions), readFraction(tokens, i));

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

/** "a low of - 12 degrees": a dash set apart is a sign before degrees alone, and where no aside can begin. */
const isSignApart = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  /^(?:degrees?|°|°[cf])$/.test(tokens[end]?.lower ?? '') &&
  /^(?:-|−|–)$/.test(tokens[first - 1]!.text) &&
  /^(?:ADP|VERB|PART)$/.test(tokens[first - 2]?.pos ?? '');

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
  if (!hyphen && !minus && !isSignApart(tokens, numeral)) return numeral;
  return { ...numeral, first: numeral.first - 1, value: -numeral.value, plain: false };
};

/** "three billion six years ago": the numeral that ends where a date begins. */
const readShort = (tokens: readonly Token[], covered: Uint8Array, i: number): Numeral | null => {
  const stop = covered.indexOf(1, i);
  const numeral = readAt(tokens.slice(0, stop), i);
  // "four-and-a-" is no numeral
  return numeral?.end === stop && !glued(tokens, stop - 1) ? numeral : null;
};

const numeralsOf = (tokens: readonly Token[], covered: Uint8Array): Numeral[] => {
  const numerals: Numeral[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (covered[i] === 1 || !mayOpen(tokens, i)) continue;
    const whole = readAt(tokens, i);
    if (whole === null || whole.end <= i) continue;
    const numeral = isMarked(covered, { first: i, end: whole.end }) ? readShort(tokens, covered, i) : whole;
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
