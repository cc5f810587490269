/**
 * A figure whose unit is told with the next one: "14- and 15-year-olds", "won by 56 to 41 percent".
 *                                                  ^^                            ^^
 */
import type { Token } from '../../model/segmented.ts';
import { glued } from './numeral.ts';
import type { Quantity } from './quantity.ts';

/** Two guesses side by side are no further apart than this. */
const GUESSES_APART = 10;

/** "35, 40 percent of the vote" */
const isGuess = (tokens: readonly Token[], a: Quantity, b: Quantity): boolean => {
  const apart = (b.value ?? 0) - (a.value ?? 0);
  return tokens[a.end]!.text === ',' && a.numeral.plain && apart > 0 && apart <= GUESSES_APART;
};

/** "got 35 and 37 percent": a bare share before "and", where "12 boats and 37 percent" are two things. */
const isPair = (tokens: readonly Token[], a: Quantity): boolean =>
  tokens[a.end]!.lower === 'and' && a.numeral.plain && (a.value ?? WHOLE) < WHOLE;

const WHOLE = 100;

/** `a` with the unit of `b`, where a hyphen hangs after it; else `a` as it is. */
export const withSharedUnit = (tokens: readonly Token[], a: Quantity, b: Quantity): Quantity => {
  const hangs = tokens[a.end]?.text === '-' && glued(tokens, a.end - 1) && !glued(tokens, a.end);
  const joint = tokens[a.end + 1]?.lower;
  const joined = (joint === 'and' || joint === 'or') && b.first === a.end + 2;
  // "56 to 41 percent", "44-41 percent", "20 or 30 percent": no range
  const opposed =
    b.kind === 'percent' &&
    b.first === a.end + 1 &&
    (/^(?:to|or|-|–)$/.test(tokens[a.end]!.lower) || isPair(tokens, a) || isGuess(tokens, a, b));
  return ((hangs && joined) || opposed) && a.kind === 'count' && a.unit === null
    ? { ...a, kind: b.kind, unit: b.unit, of: b.of ?? null, rule: b.rule }
    : a;
};
