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

/** The words of a whole quotation, and where each starts, in UTF-16 units. */
export interface QuotedWords {
  readonly words: readonly QuotedWord[];
  readonly starts: readonly number[];
}

export const wordsOf = (quotation: string): QuotedWords => {
  const found = Array.from(quotation.matchAll(PIECE)).slice(0, MOST_WORDS);
  return {
    words: found.map(([text]) => ({ text, plain: isGap(text) ? GAP : plainOf(text) })),
    starts: found.map(({ index }) => index),
  };
};

/** A quotation, and which of its words belong to the claim at hand: `words.slice(first, end)`. */
export interface QuotedPart {
  readonly words: readonly QuotedWord[];
  readonly first: number;
  readonly end: number;
}

/**
 * The words of a whole quotation with the part from `start` to `end` marked.
 * @param start first unit of the part, in UTF-16 units into `whole`
 * @param of the words of `whole`, where they are known
 */
export const quotedPart = (
  whole: string,
  start = 0,
  end = whole.length,
  { words, starts }: QuotedWords = wordsOf(whole),
): QuotedPart => {
  const before = (offset: number): number => starts.filter((at) => at < offset).length;
  return { words, first: before(start), end: before(end) };
};
