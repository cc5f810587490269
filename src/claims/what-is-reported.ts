/**
 * What a content reports, without the noun that calls it a report.
 *
 *   The bank rejected the accusation that it had hidden losses.
 *                                         ^^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import { REPORT_NOUNS } from '../lexicon/report-nouns.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { mainVerb } from './find-verb.ts';

/** "his long-held and often repeated view that …". */
const REACH = 7;

/** The token after "that" if `range` opens with a noun that reports and its clause has a subject and a verb; else `range`. */
export const whatIsReported = (tokens: readonly Token[], range: TokenRange): TokenRange => {
  for (let at = range.first; at + 2 < Math.min(range.end, range.first + REACH); at += 1) {
    const { pos, lemma } = tokens[at]!;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return range;
    if (!REPORT_NOUNS.has(lemma) || tokens[at + 1]!.lower !== 'that') continue;
    const clause = { first: at + 2, end: range.end };
    const opens = CLAUSE_WORDS.get(tokens[clause.first]!.lower);
    return opens === 'finite' || mainVerb(tokens, clause) < 0 ? range : clause;
  }
  return range;
};
