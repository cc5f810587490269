/**
 * A speaker's words made whole where they were cut within a name.
 *
 *   Adel Abdul-[Mahdi] said → [Abdul-Mahdi]     [Mr] Rather said → [Mr Rather]
 */
import type { Token } from '../model/segmented.ts';
import type { Span } from '../model/span.ts';
import { rangeOf } from '../text/token-range.ts';
import { startsCapital } from './name-kind.ts';
import { roleAt } from './role-at.ts';

/** Whether a hyphen without spaces stands right before token `at`. */
const isGlued = (tokens: readonly Token[], at: number): boolean =>
  at > 1 &&
  tokens[at - 1]!.text === '-' &&
  tokens[at - 2]!.end === tokens[at - 1]!.start &&
  tokens[at - 1]!.end === tokens[at]!.start;

export const wholeSpan = (tokens: readonly Token[], span: Span): Span => {
  const { first, end } = rangeOf(tokens, span);
  if (first >= end) return span;
  let from = first;
  while (isGlued(tokens, from) && startsCapital(tokens[from]!.text)) from -= 2;
  const next = tokens[end];
  const cut =
    next !== undefined && startsCapital(next.text) && roleAt(tokens, end - 1, end)?.kind === 'courtesy';
  if (from === first && !cut) return span;
  return { start: tokens[from]!.start, end: cut ? next.end : span.end };
};
