/**
 * On which side of the figure the truth lies.
 *
 *   as many as 1,200 diplomats; 300 or so; 500-plus
 *   ^^^^^^^^^^                      ^^^^^     ^^^^^
 */
import { BOUNDS_AFTER, BOUNDS_BEFORE } from '../../lexicon/bounds.ts';
import type { Bound } from '../../model/number-mention.ts';
import type { Token } from '../../model/segmented.ts';
import { phraseFrom, phraseUpTo } from '../../text/phrases.ts';
import { glued } from './numeral.ts';

export interface Bounded {
  readonly bound: Bound;
  /** The tokens of quantity and bound together. */
  readonly first: number;
  readonly end: number;
}

/** "-plus" and "+" belong to the figure only when glued to it. */
const isAttached = (tokens: readonly Token[], end: number): boolean => {
  const { text } = tokens[end]!;
  return (text !== '-' && text !== '+') || glued(tokens, end - 1);
};

const MOTION: ReadonlySet<string> = new Set(
  'edge go move creep tick bring inch climb come shoot jump rise push take add drive ramp step bump'.split(
    ' ',
  ),
);

/** "edged up to 63.8 percent": "up" goes with the verb, and "to" tells where it got. */
const isReached = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]!.lower === 'up' &&
  tokens[first + 1]?.lower === 'to' &&
  MOTION.has(tokens[first - 1]?.lemma ?? '');

/** Words between "capped" and "at"; more would reach another clause. */
const CAP_REACH = 12;

/** "capped the number of envoys in Oslo at 455" */
const isCapped = (tokens: readonly Token[], first: number): boolean => {
  if (tokens[first - 1]?.lower !== 'at') return false;
  for (let i = first - 2; i >= Math.max(0, first - CAP_REACH); i -= 1) {
    const { lower, text } = tokens[i]!;
    if (/^(?:cap|caps|capped|capping)$/.test(lower)) return true;
    if (/^[.,;:!?]$/.test(text)) return false;
  }
  return false;
};

/** @param first of the quantity's tokens @param end one past its last */
export const readBound = (tokens: readonly Token[], first: number, end: number): Bounded => {
  const found = phraseFrom(BOUNDS_AFTER, tokens, end);
  const after = found !== null && isAttached(tokens, end) ? found : null;
  const before = phraseUpTo(BOUNDS_BEFORE, tokens, first);
  // "as much as $5,000 or so" is at most
  const led = before !== null && before.entry !== 'about';
  if (after !== null && !led) return { bound: after.entry, first, end: after.end };
  if (before !== null && !isReached(tokens, before.first))
    return { bound: before.entry, first: before.first, end };
  return { bound: isCapped(tokens, first) ? 'at_most' : 'exact', first, end };
};

/** The bound that starts at token `end`, after the noun: "or more", "or so". */
export const boundAfter = (tokens: readonly Token[], end: number): Bound => {
  const after = tokens[end]?.lower === 'or' ? phraseFrom(BOUNDS_AFTER, tokens, end) : null;
  return after?.entry ?? 'exact';
};
