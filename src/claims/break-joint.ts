/**
 * Whether a semicolon or a dash parts two statements.
 *
 *   The plan fell — a defeat that cost the mayor her post.
 *                   ^^^^^^ no subject
 */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { kindOf, verbOfClause } from './clause-verb.ts';

/** A joint's own words ("and", ";") lie between where the clause before ends and where the next starts. */
export interface Joint {
  /** First token of the new statement. */
  readonly start: number;
  /** It takes its subject from the clause before. */
  readonly hangs: boolean;
}

/** Less is enough after a semicolon or dash, after "nor", and before a first comma: "Born in a village near Lund, …". */
export const FEWEST_APART = 5;

export const ownSubject = (start: number): Joint => ({ start, hangs: false });

/** Dashes farther apart than this are no pair. */
const PAIR_REACH = 40;

/** "Lind (R) — head of the board *—* left": the second dash of a pair. */
const closesDash = (tokens: readonly Token[], at: number, first: number): boolean => {
  const dash = tokens[at]!.text;
  if (dash === ';') return false;
  let before = 0;
  for (let i = Math.max(first, at - PAIR_REACH); i < at; i += 1) if (tokens[i]!.text === dash) before += 1;
  return before % 2 === 1;
};

/** "; the rest was lost", "— a loss that the army hid"; but not "— so far — ". */
export const afterBreak = (
  tokens: readonly Token[],
  at: number,
  { first, end }: TokenRange,
): Joint | null => {
  if (closesDash(tokens, at, first)) return null;
  const opener = kindOf(tokens[at + 1]);
  const start = opener === 'joins' || opener === 'subordinates' ? at + 2 : at + 1;
  if (verbOfClause(tokens, start, end) >= 0) return ownSubject(start);
  if (end - at <= FEWEST_APART) return null;
  for (let i = at + 1; i < end; i += 1)
    if (tokens[at]!.text !== ';' && tokens[i]!.text === tokens[at]!.text) return null;
  return { start, hangs: true };
};
