/**
 * Where one sentence makes several statements: coordinated clauses of which each stands alone.
 *
 *   While Iran signed the accord, Iraq left the talks, and its envoy flew home.
 *         ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^
 */
import { CLAUSE_WORDS, type ClauseWord } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import type { TokenRange } from '../text/token-range.ts';
import { isFiniteVerb, mainVerb } from './find-verb.ts';
import { trimmed } from './trim-range.ts';

/** A subject longer than this many tokens is rarely one: "…, and the envoy whom the two sides had named left". */
const LONGEST_SUBJECT = 14;

/** A comma's clause starts with its subject at once: "…, Iraq left" but not "…, with Iraq leaving". */
const STARTS_SUBJECT = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);

const kindOf = (token: Token | undefined): ClauseWord | undefined => token && CLAUSE_WORDS.get(token.lower);

/** Whether a subject and then its finite verb come at `at`, before any comma, joiner or relative word. */
const standsAlone = (tokens: readonly Token[], at: number, end: number): boolean => {
  let subject = false;
  for (let i = at; i < Math.min(end, at + LONGEST_SUBJECT); i += 1) {
    const token = tokens[i]!;
    const kind = kindOf(token);
    if (isFiniteVerb(tokens, i, at)) return subject;
    if (kind === 'relative' && i > at) return false;
    if (token.pos === 'PUNCT' && /^[,;:–—]|^--/.test(token.text)) return false;
    if (kind === 'subject' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON')
      subject = true;
  }
  return false;
};

const isComma = (token: Token | undefined): boolean => token?.text === ',';
const isBreak = (token: Token | undefined): boolean =>
  token !== undefined && (token.text === ';' || /^(?:[–—]|--+)$/.test(token.text));

/**
 * Index at which a new clause's own words begin if the token at `at` is a joint, else -1. "and" without a
 * comma joins clauses only before a pronoun: "the tax and spending would rise" is one clause.
 */
const clauseAfter = (tokens: readonly Token[], at: number, range: TokenRange, opened: boolean): number => {
  const token = tokens[at]!;
  const kind = kindOf(token);
  if (isBreak(token)) return standsAlone(tokens, at + 1, range.end) ? at + 1 : -1;
  if (isComma(token) && opened) {
    const next = tokens[at + 1];
    const starts = next !== undefined && STARTS_SUBJECT.has(next.pos) && kindOf(next) !== 'relative';
    return starts && standsAlone(tokens, at + 1, range.end) ? at + 1 : -1;
  }
  if (kind !== 'joins' && kind !== 'subordinates') return -1;
  const free = kind === 'subordinates' || isComma(tokens[at - 1]) || kindOf(tokens[at + 1]) === 'subject';
  return free && standsAlone(tokens, at + 1, range.end) ? at + 1 : -1;
};

/** The statements of `range`, in order, without the words and commas that join them; never empty ranges. */
export const splitClauses = (tokens: readonly Token[], range: TokenRange): TokenRange[] => {
  const clauses: TokenRange[] = [];
  const opening = kindOf(tokens[range.first]);
  let opened = opening === 'subordinates';
  let first = opened || opening === 'joins' ? range.first + 1 : range.first;
  let verb = mainVerb(tokens, { first, end: range.end });
  for (let at = first + 1; at < range.end; at += 1) {
    if (verb < 0 || at <= verb) continue;
    const next = clauseAfter(tokens, at, range, opened);
    if (next < 0) continue;
    clauses.push(trimmed(tokens, { first, end: at }));
    first = next;
    opened = false;
    verb = mainVerb(tokens, { first, end: range.end });
  }
  clauses.push(trimmed(tokens, { first, end: range.end }));
  return clauses.filter((clause) => clause.first < clause.end);
};
