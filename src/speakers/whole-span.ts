/**
 * A speaker's words made whole where they were cut within a name.
 *
 *   Adel Abdul-[Mahdi] said → [Abdul-Mahdi]     [Mr] Rather said → [Mr Rather]
 *   Tom Reyes, [Jr.] said → [Tom Reyes, Jr.]    Ann Fell of Tonbridge, [Kent] said → [Ann Fell of Tonbridge, Kent]
 */
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { rangeOf } from '../text/token-range.ts';
import { nameHint } from './name-hint.ts';
import { isGiven, startsCapital } from './name-kind.ts';
import { roleAt } from './role-at.ts';

/** Whether a hyphen without spaces stands right before token `at`. */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  tokens[at - 1]!.text === '-' &&
  tokens[at - 2]!.end === tokens[at - 1]!.start &&
  tokens[at - 1]!.end === tokens[at]!.start;

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/;
const OF_PLACE: ReadonlySet<string> = new Set(['of', 'from', 'in']);

const isName = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'PROPN' && startsCapital(token.text);

/** First token of the name that ends before `end`; `end` where none does. */
const nameStart = (tokens: readonly Token[], end: number): number => {
  let first = end;
  while (isName(tokens[first - 1])) first -= 1;
  return first;
};

/** Where the name begins of which only the end after a comma was taken for the speaker. */
const beforeComma = (tokens: readonly Token[], first: number): number => {
  if (SUFFIX.test(tokens[first]!.lower)) {
    const end = tokens[first - 1]?.text === ',' ? first - 1 : first;
    const start = nameStart(tokens, end);
    return start < end ? start : first;
  }
  // "Tonbridge, Kent"
  if (tokens[first - 1]?.text !== ',' || nameHint(tokens[first]!.lower) !== 'place') return first;
  const town = nameStart(tokens, first - 1);
  if (town === first - 1 || !OF_PLACE.has(tokens[town - 1]?.lower ?? '')) return first;
  const start = nameStart(tokens, town - 1);
  return start < town - 1 && isGiven(tokens[start]!.lower) ? start : first;
};

export const wholeSpan = (tokens: readonly Token[], span: Span): Span => {
  const { first, end } = rangeOf(tokens, span);
  if (first >= end) return span;
  let from = first;
  while (isGlued(tokens, from) && startsCapital(tokens[from]!.text)) from -= 2;
  if (from === first && end === first + 1) from = beforeComma(tokens, first);
  const next = tokens[end];
  const cut =
    next !== undefined && startsCapital(next.text) && roleAt(tokens, end - 1, end)?.kind === 'courtesy';
  if (from === first && !cut) return span;
  return { start: tokens[from]!.start, end: cut ? next.end : span.end };
};
