/**
 * A token where a claim may start or end, moved to the words that it starts and ends with.
 *
 *   The port fell, and the army left — after two days.
 *                      ^ after the comma            ^ before the stop
 */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { START } from './boundary-kinds.ts';
import type { ClaimColumns } from './columns.ts';
import { CLAUSE, CONTRASTS } from './joints.ts';

/** A claim may start with these, and end with those: "$40 million", "40 %", "Lind (Labour)". */
const OPENS = /^[([$£€¥#@]$/;
const CLOSES = /^[%)\]]$/;
/** These open a statement that stands without them; "if" and "after" belong to theirs. */
export const LEAVES = new Set([...CONTRASTS, 'that', 'as']);

/** The boundaries of one sentence as they are found: bits of `START` and of `END` by token, counted from its first. */
export interface SentenceBoundaries {
  readonly tokens: readonly Token[];
  readonly columns: ClaimColumns;
  readonly sentence: TokenRange;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** After these a joining word only leads to the claim: "…, *and* the road was open". */
const AFTER_PART = START.comma | START.mark;

/** The first word from `at` on is where a claim starts. */
export const addStart = (
  { tokens, columns, sentence, starts }: SentenceBoundaries,
  at: number,
  kinds: number,
): void => {
  const isSkipped = (i: number): boolean =>
    columns.isWord[i] === 0
      ? !OPENS.test(tokens[i]!.text)
      : (kinds & AFTER_PART) > 0 && (tokens[i]!.pos === 'CCONJ' || LEAVES.has(tokens[i]!.lower));
  let i = at;
  while (i < sentence.end && isSkipped(i)) i += 1;
  if (i < sentence.end) starts[i - sentence.first]! |= kinds;
};

/** "would fire him *after*" before a speaker, "and" before a quotation: words that only lead on end no claim. */
const leadsOn = ({ tokens, columns }: SentenceBoundaries, at: number): boolean => {
  const { pos } = tokens[at]!;
  const clause = columns.kind[at]!;
  return (
    pos === 'CCONJ' ||
    pos === 'SCONJ' ||
    pos === 'DET' ||
    (clause >= CLAUSE.joins && clause <= CLAUSE.relative)
  );
};

/** After the last word before `at` is where a claim ends. */
export const addEnd = (found: SentenceBoundaries, at: number, kinds: number): void => {
  const { tokens, columns, sentence, ends } = found;
  let i = at;
  while (
    i > sentence.first &&
    (columns.isWord[i - 1] === 0
      ? !CLOSES.test(tokens[i - 1]!.text)
      : at < sentence.end && leadsOn(found, i - 1))
  )
    i -= 1;
  if (i > sentence.first) ends[i - sentence.first]! |= kinds;
};
