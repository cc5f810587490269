/** Finds phrases of a table in a row of tokens, by their first or last word, the longest first. */
import type { Token } from '../model/segmented.ts';

export interface Phrase<Entry> {
  /** As `Token.lower`, or as `Token.text` where `exact`. */
  readonly words: readonly string[];
  readonly exact: boolean;
  /** No white space between its words: "A$" in "A$5", not in "A $5 note". */
  readonly tight: boolean;
  readonly entry: Entry;
}

export interface Found<Entry> {
  readonly entry: Entry;
  /** Its tokens: `tokens.slice(first, end)`. */
  readonly first: number;
  readonly end: number;
}

/** Phrases under the lower-cased word that they start, or end, with. */
export type PhraseIndex<Entry> = ReadonlyMap<string, readonly Phrase<Entry>[]>;

const indexBy = <Entry>(phrases: readonly Phrase<Entry>[], word: -1 | 0): PhraseIndex<Entry> => {
  const index = new Map<string, Phrase<Entry>[]>();
  for (const phrase of phrases) {
    const key = phrase.words.at(word)!.toLowerCase();
    const list = index.get(key);
    if (list === undefined) index.set(key, [phrase]);
    else list.push(phrase);
  }
  // exact forms before those in any case: "MB" is no "mb"
  for (const list of index.values())
    list.sort((a, b) => b.words.length - a.words.length || Number(b.exact) - Number(a.exact));
  return index;
};

export const byFirstWord = <Entry>(phrases: readonly Phrase<Entry>[]): PhraseIndex<Entry> =>
  indexBy(phrases, 0);

export const byLastWord = <Entry>(phrases: readonly Phrase<Entry>[]): PhraseIndex<Entry> =>
  indexBy(phrases, -1);

const standsAt = <Entry>(phrase: Phrase<Entry>, tokens: readonly Token[], first: number): boolean => {
  if (first < 0 || first + phrase.words.length > tokens.length) return false;
  for (let k = 0; k < phrase.words.length; k += 1) {
    const token = tokens[first + k]!;
    if ((phrase.exact ? token.text : token.lower) !== phrase.words[k]) return false;
    if (phrase.tight && k > 0 && tokens[first + k - 1]!.end !== token.start) return false;
  }
  return true;
};

/** The longest phrase that starts at token `i`. */
export const phraseFrom = <Entry>(
  index: PhraseIndex<Entry>,
  tokens: readonly Token[],
  i: number,
): Found<Entry> | null => {
  const list = index.get(tokens[i]?.lower ?? '');
  if (list === undefined) return null;
  for (const phrase of list)
    if (standsAt(phrase, tokens, i)) return { entry: phrase.entry, first: i, end: i + phrase.words.length };
  return null;
};

/** The longest phrase whose last token is the one before `end`. */
export const phraseUpTo = <Entry>(
  index: PhraseIndex<Entry>,
  tokens: readonly Token[],
  end: number,
): Found<Entry> | null => {
  const list = index.get(tokens[end - 1]?.lower ?? '');
  if (list === undefined) return null;
  for (const phrase of list) {
    const first = end - phrase.words.length;
    if (standsAt(phrase, tokens, first)) return { entry: phrase.entry, first, end };
  }
  return null;
};
