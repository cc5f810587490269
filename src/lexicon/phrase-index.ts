/** Finds which phrase of a table begins at a token, the longest first. */
import type { Token } from '../model/segmented.ts';
import { scanTokens } from '../text/scan-tokens.ts';

interface Phrase<Row> {
  readonly words: readonly string[];
  readonly row: Row;
}

/** Phrases by their first word, the longer first. */
export type PhraseIndex<Row> = ReadonlyMap<string, readonly Phrase<Row>[]>;

/** Cut like an article, so that "new year's day" meets the tokens "new", "year", "'s", "day"; stops stay on. */
const wordsOf = (phrase: string): string[] =>
  scanTokens(phrase, () => true).map(({ start, end }) => phrase.slice(start, end));

export const phraseIndex = <Row extends { readonly phrase: string }>(
  rows: readonly Row[],
): PhraseIndex<Row> => {
  const index = new Map<string, Phrase<Row>[]>();
  for (const row of rows) {
    const words = wordsOf(row.phrase);
    const first = words[0]!;
    index.set(first, [...(index.get(first) ?? []), { words, row }]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
};

/** The longest phrase that begins at token `at`, with the token after it; null if none does. */
export const phraseAt = <Row>(
  index: PhraseIndex<Row>,
  tokens: readonly Token[],
  at: number,
): { readonly row: Row; readonly end: number } | null => {
  for (const { words, row } of index.get(tokens[at]!.lower) ?? [])
    if (words.every((word, i) => tokens[at + i]?.lower === word)) return { row, end: at + words.length };
  return null;
};
