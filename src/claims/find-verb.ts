/**
 * Which token makes a clause finite.
 *
 *   The sanctions approved by Congress have delayed the talks.
 *                                      ^^^^ not "approved", which hangs on a noun
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';

/** What may stand between "to" or an auxiliary and its verb, or a subject and its verb. */
const LIGHT = new Set(['ADV', 'PART']);

const lightBefore = (tokens: readonly Token[], at: number, first: number): number => {
  let i = at - 1;
  while (i >= first && LIGHT.has(tokens[i]!.pos) && tokens[i]!.lower !== 'to') i -= 1;
  return i;
};

/** A verb in -ed or -en that stands after a noun and before "by", "in", "at" is taken as a participle. */
const hangsOnNoun = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next !== undefined && next.lower === 'by' && /(?:ed|en|wn|ade)$/.test(tokens[at]!.lower);
};

/**
 * A proper name. "May" with its capital is the month, which wink tags as an auxiliary; "None" at the start of a
 * sentence is no name, though wink takes it for one.
 */
export const isName = ({ pos, text }: Token): boolean =>
  text === 'May' || (pos === 'PROPN' && text !== 'None');

/** A finite verb by its tag and the words around it, auxiliaries left out. */
const isVerbal = (tokens: readonly Token[], at: number, first: number): boolean => {
  const { pos, lower } = tokens[at]!;
  if (pos === 'AUX') return lower === "'s";
  if (pos !== 'VERB' || lower.endsWith('ing')) return false;
  const before = tokens[lightBefore(tokens, at, first)];
  if (before === undefined || before.lower === 'to' || before.pos === 'DET' || before.pos === 'ADP')
    return false;
  if (before.pos === 'AUX') return false;
  return !hangsOnNoun(tokens, at);
};

/** Whether the token at `at` is a finite verb or auxiliary, seen from the tokens around it. */
export const isFiniteVerb = (tokens: readonly Token[], at: number, first: number): boolean => {
  const token = tokens[at]!;
  if (isName(token)) return false;
  return CLAUSE_WORDS.get(token.lower) === 'finite' || isVerbal(tokens, at, first);
};

const isSubjectWord = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON' || token.pos === 'NUM';

/** "that" after a preposition only points back: "in addition to that". */
const opensRelative = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]!.lower !== 'that' || at === first || tokens[at - 1]!.pos !== 'ADP';

/** Whether any finite verb stands in `range`, its own or that of a clause within. */
export const holdsVerb = (tokens: readonly Token[], { first, end }: TokenRange): boolean => {
  for (let at = first; at < end; at += 1) if (isFiniteVerb(tokens, at, first)) return true;
  return false;
};

/** "since 2010", "before serving": no clause follows. */
const opensPhrase = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return next?.pos === 'NUM' || (next?.pos === 'VERB' && next.lower.endsWith('ing'));
};

/**
 * The first finite verb of `range` that has a subject before it and does not belong to a relative or
 * supposed clause; -1 when there is none. A relative word that opens the range is its subject ("who is 46").
 */
export const mainVerb = (tokens: readonly Token[], range: TokenRange): number => {
  let subject = false;
  let owed = 0;
  // "the minister, who flew there *and was booed*": one more verb of the relative clause
  let repaid = false;
  for (let i = range.first; i < range.end; i += 1) {
    const token = tokens[i]!;
    const kind = CLAUSE_WORDS.get(token.lower);
    if (kind === 'relative' && i === range.first) subject = true;
    else if (kind === 'relative' && subject && opensRelative(tokens, i, range.first)) owed += 1;
    else if (kind === 'supposes' || kind === 'times')
      owed += token.lower === 'as' || opensPhrase(tokens, i) ? 0 : 1;
    else if (!isName(token) && (kind === 'finite' || isVerbal(tokens, i, range.first))) {
      const shared = repaid && CLAUSE_WORDS.get(tokens[i - 1]!.lower) === 'joins';
      if (subject && owed === 0 && !shared) return i;
      if (owed > 0) {
        owed -= 1;
        repaid = true;
      }
    } else if (kind === 'subject' || isSubjectWord(token)) subject = true;
  }
  return -1;
};
