/**
 * Figures that number the items of a list.
 *
 *   1. Wash the rice.   2) Drain it.   (3) Serve it [12].
 *   ^                   ^               ^            ^^
 */
import type { Token } from '../../model/segmented.ts';
import type { Numeral } from './numeral.ts';

/** A larger figure in brackets is a result: "Greens (52)". */
const LONGEST_LIST = 20;

/** "Here are two: 1. Wash the rice. 2. Drain it." */
const isInline = (before: Token | undefined, after: Token | undefined, next: Token | undefined): boolean =>
  (after?.text === '.' || after?.text === ':') &&
  next !== undefined &&
  /^\p{Lu}/u.test(next.text) &&
  /^[.:;)!?]$/.test(before?.text ?? '');

/** "1. Wash the rice", "2) Drain it", "[12]" */
export const isListMark = (
  tokens: readonly Token[],
  text: string,
  { first, end, value }: Numeral,
): boolean => {
  const after = tokens[end];
  const before = tokens[first - 1];
  if (before?.text === '[' && after?.text === ']') return true;
  // "(1) Let the cuts expire"
  if (before?.text === '(' && after?.text === ')') return value !== null && value <= LONGEST_LIST;
  const bracketed = tokens.slice(Math.max(0, first - 5), first).some((token) => token.text === '(');
  if (after?.text === ')' && !bracketed) return true;
  if (isInline(before, after, tokens[end + 1])) return value !== null && value <= LONGEST_LIST;
  const start = tokens[first]!.start;
  const gap = text.slice(before?.end ?? 0, start);
  const opens = before === undefined || gap.includes('\n');
  return (
    opens &&
    after?.start === tokens[end - 1]!.end &&
    (after.text === ')' || (after.text === '.' && end < tokens.length - 1))
  );
};
