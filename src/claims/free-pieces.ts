/**
 * What somebody's words leave free of a clause: the reporter's own.
 *
 *   Delft lost 40 boats last year, and Okoro calls the harbour “a graveyard”.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { trimmed } from './trim-range.ts';

/** One flag per token: whether somebody else's words take it, or the words that say who said them. */
export interface Taken {
  readonly said: Uint8Array;
  readonly cue: Uint8Array;
  readonly all: Uint8Array;
}

/** The runs of `range` that `marks` leave free. */
const freeRuns = (marks: Uint8Array, { first, end }: TokenRange): TokenRange[] => {
  const runs: TokenRange[] = [];
  for (let at = first; at < end; at += 1) {
    if (marks[at] === 1) continue;
    const start = at;
    while (at < end && marks[at] === 0) at += 1;
    runs.push({ first: start, end: at });
  }
  return runs;
};

const LOOSE_TAGS: ReadonlySet<string> = new Set(['CCONJ', 'SCONJ', 'ADP', 'DET', 'PART']);
/** "…, but *then*". */
const LOOSE_WORDS: ReadonlySet<string> = new Set(['then', 'also', 'even']);

const isLoose = ({ pos, lower }: Token): boolean =>
  LOOSE_TAGS.has(pos) ||
  LOOSE_WORDS.has(lower) ||
  CLAUSE_WORDS.get(lower) === 'relative' ||
  CLAUSE_WORDS.get(lower) === 'joins';

/** A clause cut short by somebody's words ends before the words that led to them: "it lost $40 million*, and*". */
const withoutLooseEnd = (tokens: readonly Token[], piece: TokenRange, clause: TokenRange): TokenRange => {
  if (piece.end === clause.end) return piece;
  let { end } = piece;
  while (end > piece.first && isLoose(tokens[end - 1]!)) end -= 1;
  return end === piece.end ? piece : trimmed(tokens, { first: piece.first, end });
};

/** "*that was read to the paper*" after somebody's words: its subject went with them. */
export const lacksSubject = (
  tokens: readonly Token[],
  { first }: TokenRange,
  clause: TokenRange,
): boolean => {
  if (first === clause.first || first === 0) return false;
  const { pos, lower } = tokens[first]!;
  return pos === 'AUX' || pos === 'VERB' || CLAUSE_WORDS.get(lower) === 'relative';
};

/** What `marks` leave free of a clause, trimmed. */
export const piecesLeft = (tokens: readonly Token[], clause: TokenRange, marks: Uint8Array): TokenRange[] =>
  freeRuns(marks, clause)
    .map((piece) => withoutLooseEnd(tokens, trimmed(tokens, piece), clause))
    .filter((piece) => piece.first < piece.end);

/** What `marks` leave free of a clause; pieces without a subject are left out. */
export const freePieces = (tokens: readonly Token[], clause: TokenRange, marks: Uint8Array): TokenRange[] =>
  piecesLeft(tokens, clause, marks).filter((piece) => !lacksSubject(tokens, piece, clause));
