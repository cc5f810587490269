/**
 * Where within a sentence a new statement begins, and whether it has a subject of its own.
 *
 *   The army left Tal on Friday and shelled the port, killing nine people, while the navy, which …
 *                               ^^^ no subject      ^ no subject         ^^^^^ own subject
 */
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { antecedentStart } from './antecedent.ts';
import { afterBreak, FEWEST_APART, type Joint, ownSubject } from './break-joint.ts';
import { isComma, kindOf, verbOfClause } from './clause-verb.ts';
import { isFiniteVerb } from './find-verb.ts';

/** A statement that hangs on another must say enough to be compared: "killing nine people in the port of Tal". */
const FEWEST_HANGING = 8;
/** "which the navy, after months of talks, sold": the verb of a relative clause comes soon. */
const RELATIVE_REACH = 8;

/** A comma's clause starts with its subject at once: "…, Iraq left" but not "…, with Iraq leaving". */
const STARTS_SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);
/** Participles that work as prepositions. */
export const PREPOSITIONS = new Set(
  'including according regarding following concerning excluding involving depending during owing pending'.split(
    ' ',
  ),
);
/** "in the early hours of Monday morning,". */
const LONGEST_SCENE = 8;
const DATE_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'night']);
const MEASURING_ADVERBS = new Set([
  'long',
  'shortly',
  'soon',
  'just',
  'right',
  'immediately',
  'even',
  'only',
]);
const TRAILING_RELATIVES = new Set(['which', 'who']);

const DASHES = /^(?:[–—―]|--+)$/;
/** No dash is tagged as a word: the pattern is tried on marks only. */
const isBreak = ({ pos, text }: Token): boolean =>
  (pos === 'PUNCT' || pos === 'SYM') && (text === ';' || DASHES.test(text));

/** "left", "has", "calls": not "leave", which may stand after "to", and not "leaving". */
const isInflected = (token: Token): boolean =>
  token.pos === 'AUX'
    ? kindOf(token) === 'finite'
    : token.pos === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('ing');

export const isPast = (token: Token): boolean =>
  token.pos === 'AUX'
    ? /^(?:was|were|had|did)$/.test(token.lower)
    : isInflected(token) && !/s$/.test(token.lower);

/** "killing nine"; "*offering* himself", which looks like a noun until its object is seen. */
const isParticiple = (token: Token, next: Token | undefined): boolean => {
  if (!token.lower.endsWith('ing') || PREPOSITIONS.has(token.lower)) return false;
  return token.pos === 'VERB' || (token.pos === 'NOUN' && (next?.pos === 'PRON' || next?.pos === 'DET'));
};

/** "two days *after* the vote", "long *before* he left": the clause tells when, and is not parted from its amount. */
export const isMeasured = (tokens: readonly Token[], at: number, first: number): boolean => {
  const unit = tokens[at - 1];
  const amount = tokens[at - 2];
  if (unit !== undefined && MEASURING_ADVERBS.has(unit.lower)) return true;
  if (at - 2 < first || unit?.pos !== 'NOUN') return false;
  return (
    DATE_UNITS.has(unit.lemma) && (amount!.pos === 'NUM' || amount!.pos === 'DET' || amount!.pos === 'ADJ')
  );
};

/** "on Wednesday morning, the spotlight shifted": past a few words that set the scene. */
const pastScene = (tokens: readonly Token[], at: number, end: number): number => {
  const { pos } = tokens[at] ?? {};
  if (pos !== 'ADP' && pos !== 'ADV') return at;
  for (let i = at + 1; i < Math.min(end, at + LONGEST_SCENE); i += 1) if (isComma(tokens[i])) return i + 1;
  return at;
};

/** "and shelled the port", "and to raise the tax": a second verb of the same subject. */
const secondVerb = (tokens: readonly Token[], at: number, end: number): Joint | null => {
  let verb = at + 1;
  while (verb < end && tokens[verb]!.pos === 'ADV') verb += 1;
  const fewest = tokens[at]!.lower === 'nor' ? FEWEST_APART : FEWEST_HANGING;
  if (verb + 1 >= end || end - verb < fewest) return null;
  const infinitive = tokens[verb]!.lower === 'to' && tokens[verb + 1]!.pos === 'VERB';
  return infinitive || isInflected(tokens[verb]!) ? { start: at + 1, hangs: true } : null;
};

/** "would shut the mill, which employs 80 people*, by May*": the clause before goes on. */
const goesOnAfter = (tokens: readonly Token[], comma: number, end: number): boolean => {
  for (let at = comma + 2; at < Math.min(end - 1, comma + RELATIVE_REACH + 4); at += 1)
    if (isComma(tokens[at])) return tokens[at + 1]!.pos === 'ADP';
  return false;
};

/** ", killing nine people", ", which the navy sold in May", ", where the navy lies". */
const afterComma = (tokens: readonly Token[], at: number, { first, end }: TokenRange): Joint | null => {
  const next = tokens[at + 1];
  if (next === undefined || end - at <= FEWEST_APART) return null;
  const afterThat = kindOf(tokens[at - 1]) === 'relative';
  if (isParticiple(next, tokens[at + 2]))
    return afterThat || end - at <= FEWEST_HANGING ? null : { start: at + 1, hangs: true };
  if (next.lower === 'where') return verbOfClause(tokens, at + 2, end) >= 0 ? ownSubject(at + 2) : null;
  if (!TRAILING_RELATIVES.has(next.lower) || goesOnAfter(tokens, at, end)) return null;
  const start = antecedentStart(tokens, at, first);
  for (let i = at + 2; i < Math.min(end, at + RELATIVE_REACH); i += 1)
    if (isFiniteVerb(tokens, i, at + 2) || isInflected(tokens[i]!))
      return { start: start < 0 ? at + 1 : start, hangs: true };
  return null;
};

/** ", which the navy sold": may follow a phrase that has no verb of its own. */
export const isTrailingRelative = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at]) && TRAILING_RELATIVES.has(tokens[at + 1]?.lower ?? '');

/** "a law to ban boats *and* to tax nets": a verb with "to" follows another, in a phrase that has no other verb. */
export const isSecondInfinitive = (tokens: readonly Token[], at: number, first: number): boolean => {
  const opensInfinitive = (i: number): boolean =>
    tokens[i]?.lower === 'to' &&
    tokens[i + 1]?.pos === 'VERB' &&
    tokens[i + 1]?.lower === tokens[i + 1]?.lemma;
  if (kindOf(tokens[at]) !== 'joins' || !opensInfinitive(at + 1)) return false;
  for (let i = first; i < at; i += 1) if (opensInfinitive(i)) return true;
  return false;
};

/** Whether a word may join clauses here: "and" without a comma does so only before a pronoun. */
const joinsFreely = (tokens: readonly Token[], at: number): boolean =>
  isComma(tokens[at - 1]) || kindOf(tokens[at + 1]) === 'subject';

/**
 * The joint at token `at`, if it is one.
 * @param opened the clause before opened with a word like "while", so that a bare comma ends it
 */
export const jointAt = (
  tokens: readonly Token[],
  at: number,
  { first, end }: TokenRange,
  opened: boolean,
): Joint | null => {
  const token = tokens[at]!;
  if (isBreak(token)) return afterBreak(tokens, at, { first, end });
  if (isComma(token)) {
    const next = tokens[at + 1];
    const starts =
      opened && next !== undefined && STARTS_SUBJECT.has(next.pos) && kindOf(next) !== 'relative';
    if (starts && verbOfClause(tokens, at + 1, end) >= 0) return ownSubject(at + 1);
    return opened ? null : afterComma(tokens, at, { first, end });
  }
  const kind = kindOf(token);
  if (kind !== 'joins' && kind !== 'subordinates' && kind !== 'times') return null;
  if (kind !== 'joins' && isMeasured(tokens, at, first)) return null;
  const scene = kind === 'joins' && isComma(tokens[at - 1]) ? pastScene(tokens, at + 1, end) : at + 1;
  const verb = verbOfClause(tokens, scene, end);
  if (kind === 'times') return verb >= 0 && isPast(tokens[verb]!) ? ownSubject(at + 1) : null;
  if (verb >= 0 && (kind === 'subordinates' || joinsFreely(tokens, at))) return ownSubject(at + 1);
  return kind === 'joins' ? secondVerb(tokens, at, end) : null;
};
