/** A quotation as a list of words, so that marks, case, dashes and spelling of one sound do not count. */

export interface QuotedWord {
  /** As written. */
  readonly text: string;
  /** Lower-cased letters and digits only; `…` where the writer left words out or put in his own. */
  readonly plain: string;
}

/** What stands for words of any number: "...", "…", and a writer's own "[the trade]" or "(local)". */
export const GAP = '…';

/** More words than this are never set side by side; a longer speech is cut into claims before. */
const MOST_WORDS = 200;

const PIECE = /\[[^\]\n]{0,200}\]|\([^)\n]{0,200}\)|\.{3,}|(?:\. ){2,4}\.|…|[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

/** "organise" and "organize", "re-open" and "reopen", "can’t" and "can't" are one. */
const plainOf = (piece: string): string =>
  piece
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/z/g, 's');

const isGap = (piece: string): boolean => /^(?:\[|\(|\.|…)/.test(piece);

/** A word of a quotation, and where in it, in UTF-16 units. */
export interface PlacedWord {
  readonly word: QuotedWord;
  readonly at: number;
}

export const wordsOf = (quotation: string): PlacedWord[] =>
  Array.from(quotation.matchAll(PIECE))
    .slice(0, MOST_WORDS)
    .map((match) => {
      const text = match[0];
      return { word: { text, plain: isGap(text) ? GAP : plainOf(text) }, at: match.index };
    });

/** A quotation, and which of its words belong to the claim at hand: `words.slice(first, end)`. */
export interface QuotedPart {
  readonly words: readonly QuotedWord[];
  readonly first: number;
  readonly end: number;
}

/**
 * The words of a whole quotation with the part from `start` to `end` marked.
 * @param start first unit of the part, in UTF-16 units into `whole`
 * @param found the words of `whole`, where they are known
 */
export const quotedPart = (
  whole: string,
  start = 0,
  end = whole.length,
  found: readonly PlacedWord[] = wordsOf(whole),
): QuotedPart => {
  const before = (offset: number): number => found.filter(({ at }) => at < offset).length;
  return { words: found.map(({ word }) => word), first: before(start), end: before(end) };
};
