/**
 * Amounts of money, in the currency's ISO 4217 code. What an amount is per belongs to its words, never to its
 * unit: "USD" must find every amount in dollars.
 *
 *   It paid US$3.4 million, Rs 500 crore, 90 billion yen and thousands of dollars, or $98 a share.
 *           ^^^^^^^^^^^^^^  ^^^^^^^^^^^^  ^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^
 */
import { CURRENCY_AFTER, CURRENCY_BEFORE, CURRENCY_CODES } from '../../lexicon/currencies.ts';
import { MAGNITUDES } from '../../lexicon/magnitudes.ts';
import type { Token } from '../../model/segmented.ts';
import { shifted, tidied } from '../../text/decimal.ts';
import { type Found, phraseFrom, phraseUpTo } from '../../text/phrases.ts';
import type { NumberExtractor } from '../extractor.ts';
import type { NumberScene } from './number-scene.ts';
import { afterHyphen, glued, type Numeral } from './numeral.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { readRate } from './rate.ts';
import { isVerbWon } from './verb-won.ts';

const RULE = 'number/money';

/** From a million on, pounds are money; below, they are weight unless a "£" stands by. */
const STERLING_POWER = 6;

/** "27,400 pounds a year", "600 pounds a week" are wages; a diet loses fewer. */
const FEWEST_WAGES = 100;
const PAY_DAYS: ReadonlySet<string> = new Set(['year', 'month', 'week', 'hour', 'night']);

const isWage = (tokens: readonly Token[], { value }: Numeral, end: number): boolean => {
  const rate = value !== null && value >= FEWEST_WAGES ? readRate(tokens, end) : null;
  return (
    rate !== null &&
    PAY_DAYS.has(rate.per) &&
    tokens[end]!.lower !== 'per' &&
    tokens[rate.end]?.lower !== 'of'
  );
};

const resolved = (
  tokens: readonly Token[],
  numeral: Numeral,
  { entry, end }: Found<string>,
): string | null => {
  if (entry !== 'pound') return entry;
  return numeral.power >= STERLING_POWER || isWage(tokens, numeral, end) ? 'GBP' : null;
};

interface Place {
  readonly first: number;
  readonly end: number;
  readonly unit: string;
  /** Of ten, by a magnitude that stands with the currency. */
  readonly power: number;
}

/** "of" joins a vague amount and its currency: "millions of ringgit". */
const nameAt = ({ tokens }: NumberScene, { form, end }: Numeral): number => {
  const joined = (form === 'vague' || form === 'fraction') && tokens[end]?.lower === 'of';
  const at = joined ? end + 1 : afterHyphen(tokens, end);
  return joined && (tokens[at]?.lower === 'a' || tokens[at]?.lower === 'an') ? at + 1 : at;
};

/** "3 $10 notes", "17 USD25 cards": the symbol belongs to the figure that it touches. */
const leadsNext = ({ tokens }: NumberScene, { first, end }: Found<string>): boolean =>
  /^\d/.test(tokens[end]?.text ?? '') && glued(tokens, end - 1) && !glued(tokens, first - 1);

/** In "50 dollars 40 yuan" the dollars are told of the figure before them. */
const isSpent = (tokens: readonly Token[], before: Found<string>, after: Found<string> | null): boolean =>
  after !== null && after.entry !== before.entry && /^[\d.,]+$/.test(tokens[before.first - 1]?.text ?? '');

/** "30 MUSD": millions, as Nordic companies write them. */
const millionsAt = (tokens: readonly Token[], i: number): string | null => {
  const code = /^M([A-Z]{3})$/.exec(tokens[i]?.text ?? '')?.[1];
  return code !== undefined && CURRENCY_CODES.has(code) ? code : null;
};

/** "75 USD million": a magnitude after the code. */
const powerAfter = ({ tokens }: NumberScene, end: number): number => {
  const magnitude = MAGNITUDES.get(tokens[end]?.lower ?? '');
  return magnitude?.use === 'word' && /^[A-Z]{3}$/.test(tokens[end - 1]!.text) ? magnitude.power : 0;
};

const placed = (scene: NumberScene, numeral: Numeral): Place | null => {
  const { tokens } = scene;
  const before = phraseUpTo(CURRENCY_BEFORE, tokens, numeral.first);
  const at = nameAt(scene, numeral);
  const named = isVerbWon(tokens, numeral, at) ? null : phraseFrom(CURRENCY_AFTER, tokens, at);
  // in "€5m-€7m" the second symbol belongs to what follows
  const bare = named !== null && at > numeral.end && !/^\p{L}/u.test(tokens[at]!.text);
  const after = named === null || bare || leadsNext(scene, named) ? null : named;
  if (before !== null && !isSpent(tokens, before, after)) {
    const repeated = after !== null && after.entry === before.entry;
    return { first: before.first, end: repeated ? after.end : numeral.end, unit: before.entry, power: 0 };
  }
  const leading = before === null ? millionsAt(tokens, numeral.first - 1) : null;
  if (leading !== null) return { first: numeral.first - 1, end: numeral.end, unit: leading, power: 6 };
  const millions = after === null ? millionsAt(tokens, numeral.end) : null;
  if (millions !== null) return { first: numeral.first, end: numeral.end + 1, unit: millions, power: 6 };
  if (after === null || scene.isTaken(after.first)) return null;
  const unit = resolved(tokens, numeral, after);
  if (unit === null) return null;
  const power = powerAfter(scene, after.end);
  return { first: numeral.first, end: after.end + (power > 0 ? 1 : 0), unit, power };
};

/** "3 dollars [and] 50 cents": the cents after the dollars. */
const centsAfter = (scene: NumberScene, at: number, end: number): { value: number; end: number } | null => {
  const { tokens } = scene;
  const next = scene.numerals[at + 1];
  const start = scene.tokens[end]?.lower === 'and' ? end + 1 : end;
  if (next?.first !== start || next.value === null || next.value >= 100) return null;
  if (tokens[start]!.lower === 'a' || tokens[start]!.lower === 'an') return null;
  const name = phraseFrom(CURRENCY_AFTER, scene.tokens, next.end);
  if (name !== null)
    return name.entry === 'cent' || name.entry === 'penny'
      ? { value: next.value / 100, end: name.end }
      : null;
  // "15 dollars 50."
  const closes = /^(?:[.,;!?)]|more)$/.test(tokens[next.end]?.text ?? '.');
  return closes && next.end - next.first <= 3 ? { value: next.value / 100, end: next.end } : null;
};

const SIGNS: ReadonlySet<string> = new Set(['-', '−', 'minus']);

/** "-$5m", "minus $5m": a sign before the symbol. */
const signed = ({ tokens }: NumberScene, first: number, numeral: Numeral): boolean => {
  const sign = tokens[first - 1];
  if (first === numeral.first || sign === undefined || !SIGNS.has(sign.lower)) return false;
  const before = tokens[first - 2];
  return sign.lower === 'minus' || (sign.end === tokens[first]!.start && before?.end !== sign.start);
};

export const money: NumberExtractor = {
  rule: RULE,
  read: (scene, at): Quantity | null => {
    const numeral = scene.numerals[at]!;
    if (numeral.form === 'ordinal') return null;
    const place = placed(scene, numeral);
    if (place === null) return null;
    const cents = place.first === numeral.first ? centsAfter(scene, at, place.end) : null;
    const end = cents?.end ?? place.end;
    const rate = readRate(scene.tokens, end);
    const negative = signed(scene, place.first, numeral);
    const value =
      numeral.value === null ? null : tidied(shifted(numeral.value, place.power) + (cents?.value ?? 0));
    return quantityOf(numeral, RULE, 'money', {
      first: place.first - (negative ? 1 : 0),
      end: rate?.end ?? end,
      value: negative && value !== null ? -value : value,
      unit: place.unit,
      per: rate?.per ?? null,
      numerals: cents === null ? 1 : 2,
    });
  },
};
