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

const isShare = (tokens: readonly Token[], { kind, end, numeral: { form } }: Quantity): boolean =>
  kind === 'percent' || (kind === 'ratio' && form === 'fraction') || tokens[end]?.lower === 'points';

/** Verbs that take "up" or "down" with a share: "makes up 10% of output". */
const PARTICLED: ReadonlySet<string> = new Set(
  'make shut take pick give use set put eat split open bring soak suck hold end wind'.split(' '),
);

/** "picked up five seats", "opening up 700 acres", "makes up 10%": "up" belongs to the verb. */
const isPhrasal = (tokens: readonly Token[], quantity: Quantity, at: number): boolean => {
  const verb = tokens[at - 1];
  if (!['up', 'down'].includes(tokens[at]!.lower) || verb?.pos !== 'VERB') return false;
  const closes = isShare(tokens, quantity) || quantity.kind === 'money';
  return !closes || PARTICLED.has(verb.lemma);
};

/** The word before the amount that tells its change, or -1: "rose 4 percent", "an increase of 2 percent". */
const changeWord = (tokens: readonly Token[], quantity: Quantity): number => {
  const { first } = quantity;
  const verbs = isShare(tokens, quantity) ? SHARE_CHANGES_BEFORE : CHANGES_BEFORE;
  for (let i = first - 1; i >= Math.max(0, first - 1 - REACH); i -= 1) {
    const word = tokens[i]!.lower;
    if (word === 'of') return CHANGE_NOUNS.has(tokens[i - 1]?.lower ?? '') ? i - 1 : -1;
    if (verbs.has(word)) return isPhrasal(tokens, quantity, i) ? -1 : i;
    if (!BETWEEN.has(word)) return -1;
  }
  return -1;
};

/** The change that the words before the amount state. */
export const changeBefore = (tokens: readonly Token[], quantity: Quantity): Change => {
  const at = changeWord(tokens, quantity);
  const word = tokens[at]?.lower ?? '';
  return SHARE_CHANGES_BEFORE.get(word) ?? CHANGE_NOUNS.get(word) ?? null;
};

/** What stands between the amount and the noun of change: "a 3 percent annual drop". */
const changeAfter = (tokens: readonly Token[], end: number): Change => {
  const next = tokens[end]?.lower ?? '';
  const after = CHANGES_AFTER.get(next);
  if (after !== undefined) return after;
  const noun = tokens[end]?.pos === 'ADJ' ? (tokens[end + 1]?.lower ?? '') : next;
  return CHANGE_NOUNS.get(noun) ?? null;
};

/** "5,000 metres down" is a place */
const COMPARING: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'up', 'down']);

const CHANGEABLE: ReadonlySet<string> = new Set(['percent', 'money', 'measure']);

/** The change that the text states by this quantity. */
export const readChange = (tokens: readonly Token[], quantity: Quantity): Change => {
  if (quantity.kind === 'ordinal' || quantity.kind === 'score') return null;
  const before = changeBefore(tokens, quantity);
  if (before !== null) return before;
  if (!CHANGEABLE.has(quantity.kind)) return null;
  // "a trillion dollars more than that" is a difference, "4 percent more" a rise
  const compares = quantity.kind !== 'percent' && COMPARING.has(tokens[quantity.end]?.lower ?? '');
  return compares ? null : changeAfter(tokens, quantity.end);
};

/** "drop", "rise": what changes is not counted by it. */
export const isChangeNoun = (word: string): boolean => CHANGE_NOUNS.has(word);
