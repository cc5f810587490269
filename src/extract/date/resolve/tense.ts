/**
 * Which way the words around a date look: "will meet Tuesday" ahead, "met Tuesday" back. The nearest verb group
 * of the clause decides, first the one before the date.
 */
import { LEANING_WORDS } from '../../../lexicon/time-leanings.ts';
import type { Token } from '../../../model/segmented.ts';

export type Lean = 'past' | 'future' | null;

/** Farther verbs belong to other clauses. */
const REACH = 25;
const STOP = /^[.?!;:]$|^["“”]$/;
/** How many adverbs may part an auxiliary from its verb: "will almost certainly close". */
const GROUP = 4;

const hasBreak = (tokens: readonly Token[], at: number): boolean => STOP.test(tokens[at]!.text);

/** The auxiliaries and adverbs right before a verb, nearest first. */
const groupBefore = (tokens: readonly Token[], at: number): readonly Token[] => {
  const group: Token[] = [];
  for (let i = at - 1; i >= Math.max(0, at - GROUP); i -= 1) {
    const token = tokens[i]!;
    if (token.pos !== 'AUX' && token.pos !== 'PART' && token.pos !== 'ADV' && token.pos !== 'VERB') break;
    group.push(token);
    if (token.pos === 'VERB' && LEANING_WORDS.get(token.lower) === undefined) break;
  }
  return group;
};

const isPastForm = (token: Token): boolean =>
  token.lower.endsWith('ed') || (token.lemma !== token.lower && !/(?:s|ing)$/.test(token.lower));

const isPresentForm = (token: Token): boolean =>
  token.lower.endsWith('s') && token.lemma !== token.lower && token.lower !== 'was';

/** "to resume", "will be", "has said", "expires": what one verb and its helpers tell; null when nothing. */
const leanOfVerb = (tokens: readonly Token[], at: number): Lean => {
  const verb = tokens[at]!;
  const own = LEANING_WORDS.get(verb.lower);
  for (const helper of groupBefore(tokens, at)) {
    const lean = LEANING_WORDS.get(helper.lower);
    if (lean) return lean;
    if (helper.lower === 'to') return leanOfInfinitive(tokens, tokens.indexOf(helper, at - GROUP));
    if (/^(?:has|have|had|was|were|did|'ve)$/.test(helper.lower)) return own ?? 'past';
  }
  if (own) return own;
  if (isPastForm(verb)) return 'past';
  return isPresentForm(verb) ? 'future' : null;
};

/** "set to resume" looks ahead, "began to fall" back: the word before "to" tells. */
const leanOfInfinitive = (tokens: readonly Token[], to: number): Lean => {
  const governor = tokens[to - 1];
  if (governor === undefined) return null;
  const own = LEANING_WORDS.get(governor.lower);
  if (own) return own;
  return governor.pos === 'VERB' && isPastForm(governor) ? 'past' : 'future';
};

const isVerb = (token: Token): boolean =>
  (token.pos === 'VERB' && !token.lower.endsWith('ing')) ||
  token.pos === 'AUX' ||
  LEANING_WORDS.has(token.lower);

const scan = (tokens: readonly Token[], from: number, step: 1 | -1): Lean => {
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < REACH; at += step) {
    if (hasBreak(tokens, at)) return null;
    if (!isVerb(tokens[at]!)) continue;
    const lean = leanOfVerb(tokens, at);
    if (lean) return lean;
  }
  return null;
};

/** @param first the first token of the date; `end` one past its last */
export const leanAt = (tokens: readonly Token[], first: number, end: number): Lean =>
  scan(tokens, first - 1, -1) ?? scan(tokens, end, 1);
