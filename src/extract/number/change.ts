/**
 * Whether the text states a rise or a fall by the amount; "rose to 4 percent" is neither.
 *
 *   Output rose 4 percent, fell by a third, was 5 percent lower, saw a 3 percent drop, an increase of 2 percent.
 *          up              down             down                 down                  up
 */
import { CHANGE_NOUNS, CHANGES_AFTER, CHANGES_BEFORE, SHARE_CHANGES_BEFORE } from '../../lexicon/changes.ts';
import type { Token } from '../../model/segmented.ts';
import type { Quantity } from './quantity.ts';

type Change = 'up' | 'down' | null;

/** Between the verb and the amount: "rose by nearly 4 percent", "fell sharply 3 points". */
const BETWEEN: ReadonlySet<string> = new Set(
  'by about nearly almost some more than just over around roughly at least as much an a another only further'.split(
    ' ',
  ),
);
/** Words that may stand between; more would reach another clause. */
const REACH = 4;

const isShare = (tokens: readonly Token[], { kind, end }: Quantity): boolean =>
  kind === 'percent' || kind === 'ratio' || tokens[end]?.lower === 'points';

/** "rose 4 percent", "fell by a third", "an increase of 2 percent" */
export const changeBefore = (tokens: readonly Token[], quantity: Quantity): Change => {
  const { first } = quantity;
  const verbs = isShare(tokens, quantity) ? SHARE_CHANGES_BEFORE : CHANGES_BEFORE;
  for (let i = first - 1; i >= Math.max(0, first - 1 - REACH); i -= 1) {
    const word = tokens[i]!.lower;
    if (word === 'of') return CHANGE_NOUNS.get(tokens[i - 1]?.lower ?? '') ?? null;
    const change = verbs.get(word);
    if (change !== undefined) return change;
    if (!BETWEEN.has(word)) return null;
  }
  return null;
};

/** What stands between the amount and the noun of change: "a 3 percent annual drop". */
const changeAfter = (tokens: readonly Token[], end: number): Change => {
  const next = tokens[end]?.lower ?? '';
  const after = CHANGES_AFTER.get(next);
  if (after !== undefined) return after;
  const noun = tokens[end]?.pos === 'ADJ' ? (tokens[end + 1]?.lower ?? '') : next;
  return CHANGE_NOUNS.get(noun) ?? null;
};

/** "picked up five seats", "shut down 12 sites": a count after a verb with its particle. */
const isPhrasal = (tokens: readonly Token[], { kind, first }: Quantity): boolean =>
  kind === 'count' &&
  ['up', 'down'].includes(tokens[first - 1]?.lower ?? '') &&
  tokens[first - 2]?.pos === 'VERB';

const CHANGEABLE: ReadonlySet<string> = new Set(['percent', 'money', 'ratio', 'measure']);

/** The change that the text states by this quantity. */
export const readChange = (tokens: readonly Token[], quantity: Quantity): Change => {
  if (quantity.kind === 'ordinal' || quantity.kind === 'score') return null;
  const before = changeBefore(tokens, quantity);
  if (before !== null) return isPhrasal(tokens, quantity) ? null : before;
  if (!CHANGEABLE.has(quantity.kind)) return null;
  // "a trillion dollars more than that" is a difference, "4 percent more" a rise
  const compares =
    quantity.kind !== 'percent' && ['more', 'less', 'fewer'].includes(tokens[quantity.end]?.lower ?? '');
  return compares ? null : changeAfter(tokens, quantity.end);
};
