/**
 * Where a clause would have its verb, if one began here.
 *
 *   …, and its envoy flew home.
 *          ^ here   ^^^^ its verb
 */
import { CLAUSE_WORDS, type ClauseWord } from '../lexicon/clause-words.ts';
import type { Token } from '../model/segmented.ts';
import { isFiniteVerb } from './find-verb.ts';

/** A subject longer than this many tokens is rarely one: "…, and the envoy whom the two sides had named left". */
const LONGEST_SUBJECT = 14;
export const kindOf = (token: Token | undefined): ClauseWord | undefined =>
  token && CLAUSE_WORDS.get(token.lower);
export const isComma = (token: Token | undefined): boolean => token?.text === ',';
/** Index of the finite verb if a subject and then the verb come at `at`, before any comma or relative word; else -1. */
export const verbOfClause = (tokens: readonly Token[], at: number, end: number): number => {
  let subject = false;
  for (let i = at; i < Math.min(end, at + LONGEST_SUBJECT); i += 1) {
    const token = tokens[i]!;
    const kind = kindOf(token);
    if (isFiniteVerb(tokens, i, at)) return subject ? i : -1;
    if (kind === 'relative' && i > at) return -1;
    if (token.pos === 'PUNCT' && /^[,;:–—]|^--/.test(token.text)) return -1;
    if (kind === 'subject' || token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON')
      subject = true;
  }
  return -1;
};
