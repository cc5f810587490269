/**
 * Results of games, votes and rulings: both figures, the smaller as `low`.
 *
 *   The Senate voted 52-48; a 2-1 win; they won 6-3, 7-6
 *                    ^^^^^    ^^^               ^^^  ^^^
 */
import { UNITS } from '../../lexicon/units.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom } from '../../text/phrases.ts';
import type { NumberExtractor } from '../extractor.ts';
import { isInName } from './in-name.ts';
import type { NumberScene } from './number-scene.ts';
import { glued, type Numeral } from './numeral.ts';
import { isPercentSign } from './percent.ts';
import { type Quantity, quantityOf } from './quantity.ts';

const RULE = 'number/score';

const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑']);

const CONTEST: ReadonlySet<string> = new Set(
  (
    'win wins won winning victory lead leads led leading loss lost lose loses losing vote votes voted voting ' +
    'ruling ruled decision majority beat beats beating beaten defeat defeats defeated record tie tied draw drew ' +
    'score scored scoreline margin split passed approved rejected upheld ahead down up trailed trail trailing ' +
    'favor favour against shutout rout routed thumped game set sets comeback deficit series final'
  ).split(' '),
);
/** Words on either side of a score that tell it: "a 2-1 win", "voted by 52-48". */
const REACH = 4;

/** "0142" is part of a telephone number. */
const isPlainWhole = (tokens: readonly Token[], { first, value, plain }: Numeral): boolean =>
  plain && value !== null && value < 1000 && !/^0\d/.test(tokens[first]!.text);

const joined = (tokens: readonly Token[], a: Numeral, b: Numeral): boolean =>
  b.first === a.end + 1 &&
  DASHES.has(tokens[a.end]!.text) &&
  glued(tokens, a.end - 1) &&
  glued(tokens, a.end) &&
  !DASHES.has(tokens[a.first - 1]?.text ?? '') &&
  !(DASHES.has(tokens[b.end]?.text ?? '') && glued(tokens, b.end - 1));

/** "51 to 49" */
const joinedByTo = (tokens: readonly Token[], a: Numeral, b: Numeral): boolean =>
  b.first === a.end + 1 && tokens[a.end]!.lower === 'to' && a.value! >= b.value!;

const TALLIED: ReadonlySet<string> = new Set(['votes', 'goals', 'runs', 'points']);

/** "dropped 31 points to 7,204": where an index got. */
const CHANGED =
  /^(?:rise|fall|drop|gain|lose|climb|slip|jump|add|shed|slide|sink|advance|tumble|plunge|ease|soar|surge|up|down|dip|decline|rally|plummet|edge)$/;
/** Points of a game are no more than this; those of an index stand in hundreds and thousands. */
const MOST_POINTS = 200;

const isIndex = (tokens: readonly Token[], a: Numeral, b: Numeral): boolean =>
  tokens[a.end]!.lower === 'points' &&
  (b.value! > MOST_POINTS || [1, 2].some((back) => CHANGED.test(tokens[a.first - back]?.lemma ?? '')));

/** "fifty-two votes to forty-eight" */
const tallied = (tokens: readonly Token[], a: Numeral, b: Numeral | undefined): boolean =>
  b?.first === a.end + 2 &&
  b.value !== null &&
  !isIndex(tokens, a, b) &&
  tokens[a.end + 1]!.lower === 'to' &&
  TALLIED.has(tokens[a.end]!.lower) &&
  [a, b].every(
    ({ form, value, power }) => /^(?:digits|words)$/.test(form) && value !== null && power === 0,
  ) &&
  !TALLIED.has(tokens[b.end]?.lower ?? '');

const scoreOf = (a: Numeral, b: Numeral): Quantity =>
  quantityOf(b, RULE, 'score', {
    first: a.first,
    value: null,
    of: null,
    low: Math.min(a.value!, b.value!),
    high: Math.max(a.value!, b.value!),
    numerals: 2,
  });

/** "6-4, 6-7 (5-7), 4-6": what follows the result of a set is one too. */
const followsSet = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1;
  if (!/^[,(]$/.test(tokens[at]?.text ?? '')) return false;
  while (/^[,()]$/.test(tokens[at]?.text ?? '')) at -= 1;
  return (
    [at, at - 2].every((k) => /^\d{1,2}$/.test(tokens[k]?.text ?? '')) && DASHES.has(tokens[at - 1]!.text)
  );
};

/** "0-60mph", "0-5km": a range of what is measured. */
const isMeasured = (tokens: readonly Token[], { end }: Numeral): boolean =>
  glued(tokens, end - 1) && phraseFrom(UNITS, tokens, end)?.entry.symbol === true;

const told = (tokens: readonly Token[], first: number, end: number): boolean => {
  if (followsSet(tokens, first)) return true;
  for (let k = 1; k <= REACH; k += 1) {
    if (CONTEST.has(tokens[first - k]?.lower ?? '')) return true;
    if (CONTEST.has(tokens[end + k - 1]?.lower ?? '')) return true;
  }
  return false;
};

export const score: NumberExtractor = {
  rule: RULE,
  read: ({ tokens, numerals }: NumberScene, at) => {
    const a = numerals[at]!;
    const b = numerals[at + 1];
    if (b !== undefined && tallied(tokens, a, b)) return scoreOf(a, b);
    if (b === undefined || !isPlainWhole(tokens, a) || !isPlainWhole(tokens, b)) return null;
    if (isInName(tokens, a)) return null;
    // "56 to 41 percent" are two shares
    if (isPercentSign(tokens, b.end) || isMeasured(tokens, b)) return null;
    const hyphened = joined(tokens, a, b);
    if (!hyphened && !joinedByTo(tokens, a, b)) return null;
    const sure = hyphened && (a.value! >= b.value! || a.value === 0);
    if (!sure && !told(tokens, a.first, b.end)) return null;
    return scoreOf(a, b);
  },
};
