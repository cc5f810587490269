/** A quotation as a list of words, so that marks, case, dashes and spelling of one sound do not count. */

export interface QuotedWord {
  /** As written. */
  readonly text: string;
  /** Lower-cased letters and digits only; `…` where the writer left words out or put in his own. */
  readonly plain: string;
}

/** What stands for words of any number: "...", "…", and a writer's own "[the trade]". */
export const GAP = '…';

/** More words than this are never set side by side; a longer speech is cut into claims before. */
const MOST_WORDS = 200;

const PIECE = /\[[^\]\n]{0,200}\]|\.{3,}|(?:\. ){2,4}\.|…|[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

/** "organise" and "organize", "re-open" and "reopen", "can’t" and "can't" are one. */
const plainOf = (piece: string): string =>
  piece
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/z/g, 's');

const isGap = (piece: string): boolean => /^(?:\[|\.|…)/.test(piece);

export const quotedWords = (quotation: string): QuotedWord[] =>
  Array.from(quotation.matchAll(PIECE))
    .slice(0, MOST_WORDS)
    .map(([text]) => ({ text, plain: isGap(text) ? GAP : plainOf(text) }));
