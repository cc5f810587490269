/**
 * The lesser facts within a long claim, for the comparing alone:
 *
 *   Lind, a farmer from Oster, quit on Monday after the vote, leaving the party with nine seats.
 *   Lind, a farmer from Oster                                  → what he is
 *                      (Lind) quit on Monday
 *                                     (quit) after the vote
 *                                               (Lind) leaving the party with nine seats
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { PartOfSpeech, Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

/** A part of a claim, and the word before it that it hangs on. */
export interface ClaimPart extends TokenRange {
  /** Index of a token; null for the first part. */
  readonly host: number | null;
}

const MARK = /^(?:[,;:()–—―]|-{2,})$/;

/** Words of a phrase that tells something more of what stands before it. */
const OPENS: ReadonlySet<string> = new Set(['with', 'including', 'despite', 'amid', 'following', 'during']);

const NOUNY: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX']);

/** A subject of more words than this is rare. */
const LONGEST_SUBJECT = 4;

/** Whether a verb opens at `at`, or a subject with its verb: "and *raised* the toll", "and *the port fell*". */
const joinsClause = (tokens: readonly Token[], at: number, end: number): boolean => {
  if (at >= end) return false;
  const { pos } = tokens[at]!;
  if (pos === 'PRON' || VERBAL.has(pos)) return true;
  if (pos !== 'DET' && pos !== 'ADV') return false;
  for (let k = at + 1; k < Math.min(end, at + 1 + LONGEST_SUBJECT) && !MARK.test(tokens[k]!.lower); k += 1)
    if (VERBAL.has(tokens[k]!.pos)) return true;
  return false;
};

/** "after the vote", "who won": a word that opens a clause; "and" does so only before a verb. */
const opensClause = (tokens: readonly Token[], at: number, end: number): boolean => {
  const { lower, pos } = tokens[at]!;
  if (OPENS.has(lower)) return true;
  const kind = CLAUSE_WORDS.get(lower);
  if (kind === 'joins') return joinsClause(tokens, at + 1, end);
  if (kind === 'relative')
    return lower !== 'that' || (tokens[at + 1] !== undefined && VERBAL.has(tokens[at + 1]!.pos));
  if (lower === 'as') return pos === 'SCONJ';
  return kind === 'subordinates' || kind === 'times' || kind === 'supposes';
};

/** Where parts begin, the first one's start included. */
const startsOf = (
  tokens: readonly Token[],
  { first, end }: TokenRange,
  isFixed: (at: number) => boolean,
): number[] => {
  const starts = [first];
  for (let at = first + 1; at < end; at += 1) {
    if (isFixed(at)) continue;
    if (MARK.test(tokens[at]!.lower)) starts.push(at + 1);
    else if (opensClause(tokens, at, end)) starts.push(at);
  }
  return starts.filter((at) => at < end);
};

/** Fewer words tell no fact by themselves. */
const FEWEST_WORDS = 3;

const firstOf = (
  tokens: readonly Token[],
  from: number,
  end: number,
  kinds: ReadonlySet<PartOfSpeech>,
): number | null => {
  for (let at = from; at < end; at += 1) if (kinds.has(tokens[at]!.pos)) return at;
  return null;
};

const lastOf = (tokens: readonly Token[], from: number, first: number): number | null => {
  for (let at = from; at >= first; at -= 1) if (NOUNY.has(tokens[at]!.pos)) return at;
  return null;
};

/** What stands right before it for "who won" and "a farmer"; else the first noun of the claim, its subject. */
const hostOf = (tokens: readonly Token[], { first }: TokenRange, start: number): number | null => {
  const { lower, pos } = tokens[start]!;
  const near =
    CLAUSE_WORDS.get(lower) === 'relative' ||
    pos === 'DET' ||
    pos === 'NOUN' ||
    pos === 'ADJ' ||
    OPENS.has(lower);
  return near ? lastOf(tokens, start - 1, first) : firstOf(tokens, first, start, NOUNY);
};

/** @param isFixed whether a token stands within a figure or a day, where nothing ends */
export const claimParts = (
  tokens: readonly Token[],
  range: TokenRange,
  isFixed: (at: number) => boolean,
): ClaimPart[] => {
  const starts = [...new Set(startsOf(tokens, range, isFixed))].sort((a, b) => a - b);
  if (starts.length < 2) return [];
  return starts.flatMap((start, k) => {
    let end = starts[k + 1] ?? range.end;
    while (end > start && (MARK.test(tokens[end - 1]!.lower) || tokens[end - 1]!.pos === 'PUNCT')) end -= 1;
    if (end - start < FEWEST_WORDS) return [];
    return [{ first: start, end, host: k === 0 ? null : hostOf(tokens, range, start) }];
  });
};
