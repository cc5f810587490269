/**
 * What a quantity counts: the head noun after it, its modifiers trimmed.
 *
 *   755 U.S. diplomats; 755 of its staff; half the session; the number of 755
 *            ^^^^^^^^^             ^^^^^           ^^^^^^^  (none)
 */
import type { Token } from '../model/segmented.ts';

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
const DETERMINERS: ReadonlySet<string> = new Set(
  'the its their his her our my your these those all this that such other more additional'.split(' '),
);
/** Longest noun phrase looked at. */
const REACH = 7;

const isPlural = ({ lower, pos }: Token): boolean =>
  (pos === 'NOUN' || pos === 'PROPN') &&
  (/[^su]s$/.test(lower) ||
    ['people', 'men', 'women', 'children', 'police', 'personnel', 'staff'].includes(lower));

const isModifier = (token: Token): boolean =>
  MODIFIERS.has(token.pos) || (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower));

/** One past the last token of the noun phrase from `i` on. */
const phraseEnd = (tokens: readonly Token[], i: number, isTaken: (k: number) => boolean): number => {
  let end = i;
  while (end < tokens.length && end < i + REACH && !isTaken(end)) {
    const token = tokens[end]!;
    const hyphen = token.text === '-' && end > i && isModifier(tokens[end + 1] ?? token);
    if (!hyphen && !isModifier(token)) break;
    end += 1;
  }
  return end;
};

/** The head: the last plural noun if there is one ("12 people work"), else the last noun. */
const headOf = (tokens: readonly Token[], i: number, end: number): Token | null => {
  let head: Token | null = null;
  for (let k = i; k < end; k += 1) {
    const token = tokens[k]!;
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN') {
      if (head !== null && isPlural(head)) return head;
      continue;
    }
    if (head !== null && isPlural(head) && !isPlural(token)) return head;
    head = token;
  }
  return head;
};

/** @param i the token after the quantity */
export const readCounted = (
  tokens: readonly Token[],
  i: number,
  isTaken: (k: number) => boolean,
): string | null => {
  let at = tokens[i]?.text === '-' ? i + 1 : i;
  if (tokens[at]?.lower === 'of') at += 1;
  while (DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1;
  return headOf(tokens, at, phraseEnd(tokens, at, isTaken))?.text ?? null;
};
