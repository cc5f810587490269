/** "One" where it counts ("one man", "one of the three") and where it is a pronoun ("the one who", "one must"). */
import type { Token } from '../../model/segmented.ts';

/** "the one", "this one", "no one", "a good one" */
const BEFORE_PRONOUN: ReadonlySet<string> = new Set(
  'the this that which each every any no another some such other wrong right good bad new big great small'.split(
    ' ',
  ),
);
/** After "one" these start or go on a noun phrase. */
const COUNTED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'NUM']);
/** "One by one", "one another", "one's", "one-on-one", "one day" (some day) */
const AFTER_PRONOUN: ReadonlySet<string> = new Set([
  "'s",
  'another',
  'by',
  'can',
  'could',
  'must',
  'should',
  'might',
]);

/** "one-on-one", "one-off", "one-sided", "one-size-fits-all", "one-time" */
const IDIOMS: ReadonlySet<string> = new Set('on off sided size time liner up stop upmanship hit'.split(' '));

/** "the Banc One", "Primary One", "the One World tower" */
const isNamed = (before: Token | undefined, after: Token): boolean =>
  before?.pos === 'PROPN' ||
  (before !== undefined && /^(?:the|,|at|in|of)$/.test(before.lower) && /^\p{Lu}/u.test(after.text));

/** "the official one coming from": an adjective with its article before it, no noun after it */
const isDescribed = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i - 1]?.pos === 'ADJ' && tokens[i - 2]?.pos === 'DET') ||
  ['first', 'second', 'third', 'last', 'next', 'only', 'latest'].includes(tokens[i - 1]?.lower ?? '');

/** "one thing is clear", "at one point", "one way or another" */
const isIdiom = (before: Token | undefined, after: Token): boolean =>
  after.lower === 'thing' || after.lower === 'way' || (after.lower === 'point' && before?.lower === 'at');

/** Whether the "one" at `i` counts something. */
export const isCountingOne = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (after === undefined) return before === undefined || before.lower === 'than';
  // baseball: "with one out", "One out into the inning"
  if (
    after.lower === 'out' &&
    (before === undefined || before.lower === 'with' || /^[.!?]$/.test(before.text))
  )
    return true;
  if (AFTER_PRONOUN.has(after.lower) || isIdiom(before, after)) return false;
  if (tokens[i]!.text === 'One' && isNamed(before, after)) return false;
  const determined = before !== undefined && BEFORE_PRONOUN.has(before.lower);
  if (after.lower === 'of') return !determined || before?.lower === 'each';
  if (after.text === '-') return !isDescribed(tokens, i) && !IDIOMS.has(tokens[i + 2]?.lower ?? '');
  if (after.lower === 'or' || after.lower === 'in') return !determined;
  // "the one struck down"
  if (determined && (before?.lower !== 'the' || after.pos === 'VERB')) return false;
  if (after.pos !== 'NOUN' && isDescribed(tokens, i)) return false;
  // "one suspects" and "one says" are verbs, "limited to one run" is not
  if (after.pos === 'NOUN' || after.pos === 'VERB')
    return !/[^s]s$|ed$/.test(after.lower) && (after.pos === 'NOUN' || !after.lower.endsWith('ing'));
  return COUNTED.has(after.pos);
};
