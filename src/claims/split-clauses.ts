/**
 * Where one sentence makes several statements.
 *
 *   While Iran signed the accord, Iraq left the talks, and its envoy flew home.
 *         ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { isSecondInfinitive, isTrailingRelative, jointAt } from './find-joints.ts';
import { mainVerb } from './find-verb.ts';
import { joinersBefore, openingOf } from './openings.ts';
import { trimmed } from './trim-range.ts';

export interface Clause extends TokenRange {
  /** Its subject stands in the clause before: "and shelled the port". */
  readonly hangs: boolean;
}

/** "Obama delayed retaliating": fewer tokens before a joint are no statement. */
const FEWEST = 3;

const clauseOf = (tokens: readonly Token[], first: number, end: number, hangs: boolean): Clause => {
  const range = trimmed(tokens, { first, end });
  return { first: range.first, end: range.end, hangs };
};

/** The statements of `range`, in order, without the words and commas that join them; never empty ranges. */
export const splitClauses = (tokens: readonly Token[], range: TokenRange): Clause[] => {
  if (range.first >= range.end) return [];
  const clauses: Clause[] = [];
  const start = range.first + joinersBefore(tokens, range);
  // nothing but a word that joins ("And yet …")
  if (start >= range.end) return [];
  const opening = openingOf(tokens, { first: start, end: range.end });
  let opened = opening !== 'plain';
  let hangs = opening === 'hanging';
  let first = opening === 'joined' ? start + 1 : start;
  let verb = hangs ? -1 : mainVerb(tokens, { first, end: range.end });
  const isReady = (at: number): boolean =>
    verb < 0 ? isTrailingRelative(tokens, at) || isSecondInfinitive(tokens, at, first) : at > verb;
  for (let at = first + 1; at < range.end; at += 1) {
    if (at - first < FEWEST || (!hangs && !isReady(at))) continue;
    const joint = jointAt(tokens, at, range, opened);
    if (joint === null) continue;
    clauses.push(clauseOf(tokens, first, at, hangs));
    first = joint.start;
    opened = false;
    hangs = joint.hangs;
    verb = hangs ? -1 : mainVerb(tokens, { first, end: range.end });
  }
  clauses.push(clauseOf(tokens, first, range.end, hangs));
  return clauses.filter((clause) => clause.first < clause.end);
};
