/**
 * How far the main verb of a claim reaches: which words turn it.
 *
 *   The town has so far not sued the firm that never paid.
 *            ^^^^^^^^^^^^^^^^^^^
 */
import type { Reach } from '../lexicon/claim-phrases.ts';
import { CLAUSE_WORDS, type ClauseWord } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { isFiniteVerb, mainVerb } from './find-verb.ts';

/** "will not now be able to", "has so far found no evidence": the words that turn a verb lie this near to it. */
const VERB_REACH = 6;
/** "never once paid". */
const ADVERBS_BEFORE = 2;

/** What opens a clause whose words do not turn the main verb. */
const HANGS: ReadonlySet<ClauseWord> = new Set(['relative', 'supposes', 'times', 'subordinates']);

const firstHanging = (tokens: readonly Token[], from: number, end: number): number => {
  for (let i = from; i < end; i += 1) {
    const kind = CLAUSE_WORDS.get(tokens[i]!.lower);
    if (kind !== undefined && HANGS.has(kind)) return i;
  }
  return end;
};

/**
 * The verb that a claim turns on. "accused him of theft": its first word, where the subject is understood; but
 * "Considering the cost, no one expects a vote" has a subject and a verb further on. "the bill,
 * which would close the mill": without a main verb the first finite one; without any, the first token.
 */
const verbOf = (tokens: readonly Token[], range: TokenRange): number => {
  const opener = tokens[range.first];
  const isOpener = opener?.pos === 'VERB';
  if (isOpener && !opener.lower.endsWith('ing')) return range.first;
  const verb = mainVerb(tokens, range);
  if (verb >= 0 || isOpener) return Math.max(verb, range.first);
  for (let i = range.first; i < range.end; i += 1) if (isFiniteVerb(tokens, i, range.first)) return i;
  return range.first;
};

/** "is *confident* the mill will stay": what follows is said with the main clause. */
const SURE: ReadonlySet<string> = new Set(['confident', 'sure', 'certain', 'clear', 'true', 'hopeful']);
/** "is that", "is now quite clear that": words between "is" and what it leads to. */
const LONGEST_LEAD = 4;

/** "The fact is *that* the dam did not hold", "is confident the mill *will* stay": the verb of the clause that "is" leads to. */
const leadsTo = (tokens: readonly Token[], from: number, end: number): number => {
  if (tokens[from]?.lemma !== 'be') return from;
  for (let i = from + 1; i < Math.min(end, from + LONGEST_LEAD); i += 1) {
    const { lower, pos } = tokens[i]!;
    const opens = lower === 'that' || lower === 'because';
    if (opens || (SURE.has(lower) && tokens[i + 1]?.lower !== 'that')) {
      const verb = mainVerb(tokens, { first: i + 1, end });
      return verb < 0 ? from : verb;
    }
    if (pos !== 'ADV' && pos !== 'ADJ') return from;
  }
  return from;
};

/** "If the talks don't fail, the mill will stay": the words before the main verb are those of the condition. */
const isSupposing = (token: Token | undefined): boolean =>
  CLAUSE_WORDS.get(token?.lower ?? '') === 'supposes';

const firstRelative = (tokens: readonly Token[], from: number, end: number): number => {
  for (let i = from; i < end; i += 1) if (CLAUSE_WORDS.get(tokens[i]!.lower) === 'relative') return i;
  return end;
};

/**
 * Whether a phrase that counts at `where` does so at a place. `verb`: beside the main verb, or in its subject before
 * any clause that hangs on that. `clause`: anywhere but in a relative clause behind the main verb.
 */
export const reachOf = (
  tokens: readonly Token[],
  range: TokenRange,
): ((where: Reach, at: number) => boolean) => {
  const from = leadsTo(tokens, verbOf(tokens, range), range.end);
  const reach = firstHanging(tokens, from + 1, Math.min(range.end, from + VERB_REACH));
  const subjectEnd = isSupposing(tokens[range.first])
    ? range.first
    : firstHanging(tokens, range.first + 1, from);
  const outer = firstRelative(tokens, from + 1, range.end);
  return (where, at) =>
    where === 'any' ||
    (where === 'clause' ? at < outer : at < subjectEnd || (at >= from - ADVERBS_BEFORE && at < reach));
};
