/**
 * Which way the words around a date look: "will meet Tuesday" ahead, "met Tuesday" back. The nearest verb group
 * of the clause decides, as a rule the one before the date.
 */
import { LEANING_WORDS } from '../../../lexicon/time-leanings.ts';
import type { Token } from '../../../model/segmented.ts';

/**
 * `present`: "the council meets Tuesday" looks ahead to a weekday, but "shares peak in June" tells nothing.
 * `done`: "the year ended June 30" cannot lie ahead, while "declared a dividend Jan. 2" may.
 * `intended`: "agreed to close the plant" looks ahead to a date or month, but on a weekday they agreed.
 */
export type Lean = 'past' | 'done' | 'future' | 'present' | 'intended' | null;

/** Farther verbs belong to other clauses. */
const REACH = 25;
const STOP = /^[.?!;:]$|^["“”]$/;
/** How many adverbs may part an auxiliary from its verb: "will almost certainly close". */
const GROUP = 4;

/** Verbs that frame what is said and tell nothing of when it happens: "analysts say". */
const FRAMES = /^(?:says?|shows?|thinks?|believes?|according|estimates?|notes?|adds?|tells?)$/;
/** Past and base form are one. */
const SAME_FORM = /^(?:cut|hit|put|let|shut|cost|beat|read|spread|split|burst|quit|cast|hurt|bet|rid|bid)$/;

const isPastForm = (token: Token): boolean =>
  token.lower.endsWith('ed') || (token.lemma !== token.lower && !/(?:s|ing)$/.test(token.lower));

/** "a televised address", "his address": tagged as a verb, and a noun. */
const isNounPhrase = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  if (before?.pos === 'VERB' && before.lower.endsWith('ed')) return tokens[at - 2]?.pos === 'DET';
  return before?.pos === 'DET' && /^(?:an?|the|his|her|its|their)$/.test(before.lower);
};

const isPresentForm = (token: Token): boolean =>
  token.pos === 'VERB' && !FRAMES.test(token.lower) && !SAME_FORM.test(token.lower) && !isPastForm(token);

/** "due", "scheduled" after "had been" speak of what lay ahead then. */
const laidAheadThen = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => tokens[at - back]?.lower === 'had');

/** "could not be reached": "could" is past where it is denied. */
const isFailed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'could' &&
  (/^(?:not|n't)$/.test(tokens[at + 1]?.lower ?? '') || isNeither(tokens, at));

const isNeither = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3, 4, 5, 6].some((back) => /^(?:neither|nobody|none)$/.test(tokens[at - back]?.lower ?? ''));

const ownLean = (tokens: readonly Token[], at: number): 'past' | 'future' | null => {
  const lean = LEANING_WORDS.get(tokens[at]!.lower);
  const next = tokens[at + 1]?.lower;
  // "ahead of the trip" tells of another time; "could not be reached Friday" was tried then
  if (tokens[at]!.lower === 'ahead' && next === 'of') return null;
  if (isFailed(tokens, at)) return 'past';
  // "set for Friday", but "voted for it Friday"
  if (lean === 'ahead')
    return next === 'for' && /^(?:set|planned)$/.test(tokens[at]!.lower) ? 'future' : null;
  return lean === 'future' && laidAheadThen(tokens, at) ? 'past' : (lean ?? null);
};

/** "is set to", "were planning to". */
const hasBe = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => /^(?:is|are|was|were|be|'re|'s)$/.test(tokens[at - back]?.lower ?? ''));

/** "set to resume" looks ahead, "began to fall" back; an aim ("staged a rally to mark it") tells nothing. */
const leanOfInfinitive = (tokens: readonly Token[], to: number): Lean => {
  if (to === 0) return null;
  const own = ownLean(tokens, to - 1);
  if (own) return own;
  const governor = tokens[to - 1]!;
  // "planned to leave Thursday": the day of leaving, where "agreed to leave Thursday" may be that of agreeing
  if (/^(?:plan|planned|planning|hoping)$/.test(governor.lower)) return 'future';
  if (LEANING_WORDS.get(governor.lower) === 'ahead') return hasBe(tokens, to - 1) ? 'future' : 'intended';
  if (governor.pos === 'AUX') return 'future';
  return governor.pos === 'VERB' && isPastForm(governor) ? 'past' : null;
};

/** The helpers and adverbs right before a verb tell its time: "will", "has", "was", "to". */
const leanOfHelpers = (tokens: readonly Token[], at: number): Lean | undefined => {
  for (let i = at - 1; i >= Math.max(0, at - GROUP); i -= 1) {
    const { lower, pos } = tokens[i]!;
    if (lower === 'to') return leanOfInfinitive(tokens, i);
    const own = ownLean(tokens, i);
    if (own) return own;
    if (/^(?:has|have|had|was|were|did|'ve|been)$/.test(lower)) return 'past';
    if (lower === 'be' && [1, 2].some((back) => tokens[i - back] && isFailed(tokens, i - back)))
      return 'past';
    if (/^(?:is|are|'re|be)$/.test(lower)) return 'present';
    if (pos !== 'ADV' && pos !== 'PART' && pos !== 'AUX') return undefined;
  }
  return undefined;
};

/** What one verb and its helpers tell; null when nothing. */
const leanOfVerb = (tokens: readonly Token[], at: number): Lean => {
  const own = ownLean(tokens, at);
  if (own) return own;
  const helped = leanOfHelpers(tokens, at);
  if (helped !== undefined) return helped;
  // "planned a march Saturday"
  if (tokens[at]!.lower === 'planned' && /^(?:DET|ADJ|NOUN)$/.test(tokens[at + 1]?.pos ?? ''))
    return 'future';
  const verb = tokens[at]!;
  if (/^(?:is|are|'re|am)$/.test(verb.lower)) return 'present';
  if (isPastForm(verb) || verb.lower === 'was' || verb.lower === 'had') return 'past';
  return isPresentForm(verb) && !isNounPhrase(tokens, at) ? 'present' : null;
};

const isVerb = (token: Token): boolean =>
  (token.pos === 'VERB' && !token.lower.endsWith('ing')) ||
  token.pos === 'AUX' ||
  LEANING_WORDS.has(token.lower);

const scan = (tokens: readonly Token[], from: number, step: 1 | -1): Lean => {
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) < REACH; at += step) {
    if (STOP.test(tokens[at]!.text)) return null;
    if (!isVerb(tokens[at]!)) continue;
    const lean = leanOfVerb(tokens, at);
    if (lean) return lean;
  }
  return null;
};

/** ", but in March a judge ruled": the date opens its clause, and the verb after it decides. */
const opensClause = (tokens: readonly Token[], first: number): boolean => {
  const place = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  return place < 0 || /^(?:[,.;:"“”\-–—]|but|and|while|--|''|``)$/.test(tokens[place]!.lower);
};

/** "Friday's purchases": the verb tells of something else. */
const isPossessive = (tokens: readonly Token[], end: number): boolean =>
  /^['’]s?$/.test(tokens[end]?.text ?? '');

/** @param first the first token of the date; `end` one past its last */
export const leanAt = (tokens: readonly Token[], first: number, end: number): Lean => {
  if (isPossessive(tokens, end)) return null;
  if (/^(?:ended|dated|since)$/.test(tokens[first - 1]?.lower ?? '')) return 'done';
  // "ahead of Tuesday", "ahead of the Tuesday vote"
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'ahead') return 'future';
  const back = (): Lean => scan(tokens, first - 1, -1);
  // "open until Tuesday" ends ahead, "not known until Tuesday" began then: after a past verb the nearest is the best guess
  if (/^(?:until|till)$/.test(tokens[first - 1]?.lower ?? ''))
    return back() === 'past' ? 'present' : 'future';
  const forth = (): Lean => scan(tokens, end, 1);
  const lean = opensClause(tokens, first) ? (forth() ?? back()) : (back() ?? forth());
  // "shuts by autumn": a deadline, unless it was met ("had left by Monday")
  return tokens[first - 1]?.lower === 'by' && lean !== 'past' ? 'future' : lean;
};
