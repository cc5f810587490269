/**
 * Figures that are part of a known name, or of the type of an aeroplane.
 *
 *   the S&P 500, a 7-Eleven, Forever 21 stores, a 737-800, two A320-200s; 200-300 people
 *           ^^^    ^                 ^^           ^^^^^^^        ^^^^^^^^   no
 */
import { LONGEST_NAME, NUMBERED_NAMES } from '../../lexicon/numbered-names.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom } from '../../text/phrases.ts';
import { glued, type Numeral } from './numeral.ts';

const isKnown = (tokens: readonly Token[], { first, end }: Numeral): boolean => {
  for (let at = Math.max(0, first - LONGEST_NAME + 1); at <= first; at += 1) {
    const name = phraseFrom(NUMBERED_NAMES, tokens, at);
    if (name !== null && name.end >= end) return true;
  }
  return false;
};

/** Boeing's types and their lengths: 737-800, 747-8, 777-300ER, 737-MAX. */
const BOEING = /^7[0-8]7$/;
const LENGTH = /^(?:[1-9]00?|[89]|10|max)(?:er|lr|f|s|i)?s?$/;

const isTied = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '-' && glued(tokens, i - 1) && glued(tokens, i);

const isAeroplane = (tokens: readonly Token[], { first, end }: Numeral): boolean =>
  (isTied(tokens, end) && BOEING.test(tokens[first]!.text) && LENGTH.test(tokens[end + 1]!.lower)) ||
  (isTied(tokens, first - 1) &&
    BOEING.test(tokens[first - 2]?.text ?? '') &&
    LENGTH.test(tokens[first]!.lower));

/** Whether the numeral is part of a name. */
export const isInName = (tokens: readonly Token[], numeral: Numeral): boolean =>
  isKnown(tokens, numeral) || isAeroplane(tokens, numeral);
