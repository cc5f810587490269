/**
 * The posts that stand beside a name.
 *
 *   State Department spokeswoman Heather Nauert     Robert Bauer, the White House counsel, agreed.
 *   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^                                      ^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS } from '../lexicon/clause-words.ts';
import type { Role } from '../lexicon/roles.ts';
import { STRAY_ADJECTIVES } from '../lexicon/stray-adjectives.ts';
import type { Token } from '../model/segmented.ts';
import { startsCapital } from './name-kind.ts';
import type { RoleMention } from './name-mention.ts';
import { roleAt, roleEndingAt } from './role-at.ts';

/** "the top Republican on the House Committee on Oversight and Government Reform" is 12; many more is a clause. */
const LONGEST_APPOSITION = 16;
/** "a longtime foreign policy" before "adviser Ruth Alder". */
const LONGEST_MODIFIER = 6;

const MODIFIES = new Set(['ADJ', 'NOUN', 'PROPN']);
const isHyphen = (token: Token): boolean => token.text === '-';
/** A hyphen that holds two words together, not the dash of a dateline: "PARIS - Representative". */
const joinsWords = (tokens: readonly Token[], at: number): boolean =>
  isHyphen(tokens[at]!) &&
  at > 0 &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at]!.end === tokens[at + 1]!.start;

/** First token of the post whose last word stands right before `at`: modifiers are taken in. */
const roleStart = (tokens: readonly Token[], at: number, sentenceFirst: number): number => {
  let first = at;
  while (first > sentenceFirst && at - first < LONGEST_MODIFIER) {
    const token = tokens[first - 1]!;
    // "four-term congressman"
    const counts = token.pos === 'NUM' && isHyphen(tokens[first]!);
    // "editor-in-chief"
    const held = isHyphen(tokens[first]!) && first < at;
    if (!MODIFIES.has(token.pos) && !joinsWords(tokens, first - 1) && !counts && !held) break;
    first -= 1;
  }
  while (first < at && (isHyphen(tokens[first]!) || STRAY_ADJECTIVES.has(tokens[first]!.lower))) first += 1;
  return first;
};

const textBetween = (text: string, tokens: readonly Token[], first: number, end: number): string =>
  text.slice(tokens[first]!.start, tokens[end - 1]!.end);

const isPost = (role: Role): boolean => role.kind !== 'relation' && role.kind !== 'courtesy';

/** The post written right before the name at `at`, its modifiers with it. */
export const roleBefore = (
  text: string,
  tokens: readonly Token[],
  at: number,
  sentenceFirst: number,
): (RoleMention & { readonly first: number }) | null => {
  const role = roleEndingAt(tokens, sentenceFirst, at);
  if (role === undefined || role.kind === 'courtesy') return null;
  const first = roleStart(tokens, at - role.words.length, sentenceFirst);
  return {
    text: textBetween(text, tokens, first, at),
    means: role.means,
    gender: role.gender,
    isPost: isPost(role),
    first,
  };
};

const POINTS_OUT = new Set(['the', 'his', 'her', 'their', 'its', "'s"]);

/** The post told before a comma and the name at `at`: "the president's *lawyer*, Stephen Marsh". */
export const roleBeforeComma = (
  text: string,
  tokens: readonly Token[],
  at: number,
  sentenceFirst: number,
): RoleMention | null => {
  if (tokens[at - 1]?.text !== ',') return null;
  const role = roleBefore(text, tokens, at - 1, sentenceFirst);
  if (role === null || !POINTS_OUT.has(tokens[role.first - 1]?.lower ?? '')) return null;
  return { text: role.text, means: role.means, gender: role.gender, isPost: role.isPost };
};

/** Where an apposition that starts at `first` ends: at a comma, a clause of its own, or its greatest length. */
const appositionEnd = (tokens: readonly Token[], first: number, end: number): number => {
  const limit = Math.min(end, first + LONGEST_APPOSITION);
  for (let at = first; at < limit; at += 1) {
    const role = roleAt(tokens, at, limit);
    if (role !== undefined) {
      // "chief operating officer"
      at += role.words.length - 1;
      continue;
    }
    const { text, lower, pos } = tokens[at]!;
    // "president of the Glassworkers' Federation"
    const owns = lower === "'" && at + 1 < limit && startsCapital(tokens[at + 1]!.text);
    const stops = pos === 'PUNCT' && text !== '-' && !owns;
    // "Freedom to Marry", "Miami-based"
    const isVerb = pos === 'AUX' || (pos === 'VERB' && !isHyphen(tokens[at - 1]!) && !startsCapital(text));
    if (stops || isVerb || CLAUSE_WORDS.get(lower) === 'relative') return at;
  }
  return limit;
};

const LOOSE_END = new Set(['CCONJ', 'DET', 'ADP', 'ADV', 'PART']);
/** ", *then the* director of", ", *his* lawyer". */
const LEADS_IN = new Set('a an the his her their its my our then now also once'.split(' '));

/** "director of the centre *and a*": what only leads on is cut off. */
const withoutLooseEnd = (tokens: readonly Token[], first: number, end: number): number => {
  let last = end;
  while (last > first && LOOSE_END.has(tokens[last - 1]!.pos)) last -= 1;
  return last;
};

/** The post told after the name that ends at `at`: ", the White House counsel,". */
export const roleAfter = (
  text: string,
  tokens: readonly Token[],
  at: number,
  sentenceEnd: number,
): RoleMention | null => {
  if (tokens[at]?.text !== ',' || at + 1 >= sentenceEnd) return null;
  let first = at + 1;
  while (first < sentenceEnd && LEADS_IN.has(tokens[first]!.lower)) first += 1;
  const end = withoutLooseEnd(tokens, first, appositionEnd(tokens, first, sentenceEnd));
  for (let k = first; k < end; k += 1) {
    if (tokens[k]!.pos === 'ADP') return null;
    const role = roleAt(tokens, k, end);
    if (role === undefined || role.kind === 'courtesy') continue;
    const next = tokens[k + role.words.length];
    const isHead = next === undefined || !MODIFIES.has(next.pos) || k + role.words.length >= end;
    if (isHead)
      return {
        text: textBetween(text, tokens, first, end),
        means: role.means,
        gender: role.gender,
        isPost: isPost(role),
      };
  }
  return null;
};
