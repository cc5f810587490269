/**
 * The modal that a claim shares with the clause before it.
 *
 *   The mill will close in May and | reopen in July.
 *            ^^^^ "reopen" is expected as well
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { isName } from './find-verb.ts';

/** "will close its two mills in the north of the county in May and …": a first half is seldom longer. */
const FARTHEST_BEFORE = 24;

/** "reopen", not "reopens" or "reopened": only what a modal, or "to", stands before. */
const isBaseForm = ({ pos, lower, lemma }: Token): boolean => pos === 'VERB' && lower === lemma;

const joins = ({ lower }: Token): boolean => lower === ',' || CLAUSE_WORDS.get(lower) === 'joins';

const MODALS: ReadonlySet<string> = new Set(['will', "'ll", 'would', "'d", 'may', 'might', 'could']);

/** Where it stands; -1 when the claim opens otherwise, or shares "to", "can" or "do". */
export const understoodModal = (tokens: readonly Token[], { first }: TokenRange): number => {
  if (first === 0 || !isBaseForm(tokens[first]!) || !joins(tokens[first - 1]!)) return -1;
  for (let at = first - 1; at >= Math.max(0, first - FARTHEST_BEFORE); at -= 1) {
    const { lower } = tokens[at]!;
    if (isName(tokens[at]!)) continue;
    if (MODALS.has(lower)) return at;
    if (lower === 'to' || /^[.;:?!]/.test(lower) || CLAUSE_WORDS.get(lower) === 'finite') return -1;
  }
  return -1;
};
