/**
 * How a sentence opens: plainly, with a word that joins or subordinates it, or with a clause that has no subject.
 *
 *   Yet while Iran signed the accord, …   ·   Born in a village near Lund, he …
 *       ^^^^^ joined                          ^^^^ hanging
 */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { FEWEST_APART } from './break-joint.ts';
import { isComma, kindOf, verbOfClause } from './clause-verb.ts';
import { isPast, PREPOSITIONS } from './find-joints.ts';

/** "Born in a village near Lund, he …": enough to be compared, before the comma that ends it. */
const opensWithParticiple = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  const token = tokens[first]!.pos === 'ADV' && first + 1 < end ? tokens[first + 1]! : tokens[first]!;
  const leads = token.pos === 'VERB' && /(?:ing|ed|orn)$/.test(token.lower) && !PREPOSITIONS.has(token.lower);
  if (!leads) return false;
  for (let at = first; at < end; at += 1) if (isComma(tokens[at])) return at - first >= FEWEST_APART;
  return false;
};

/** "So far", "Yet": the words that open a sentence and join it to the one before, or 0. */
export const joinersBefore = (tokens: readonly Token[], { first, end }: TokenRange): number => {
  if (kindOf(tokens[first]) !== 'joins') return 0;
  const next = first + 1 < end ? tokens[first + 1] : undefined;
  return tokens[first]!.lower === 'so' && (next?.pos === 'ADV' || next?.pos === 'ADJ') ? 0 : 1;
};

/** How a sentence opens: with a joining word ("While …, …"), with a clause that has no subject, or plainly. */
export const openingOf = (tokens: readonly Token[], range: TokenRange): 'joined' | 'hanging' | 'plain' => {
  const kind = kindOf(tokens[range.first]);
  if (kind === 'subordinates') return 'joined';
  if (opensWithParticiple(tokens, range)) return 'hanging';
  if (kind !== 'times') return 'plain';
  const verb = verbOfClause(tokens, range.first + 1, range.end);
  return verb >= 0 && isPast(tokens[verb]!) ? 'joined' : 'plain';
};
